#!/bin/sh
# env.sh - prints settings for a shell by which it finds the cross compilers in
# $PATH, the cache they are from in $toolchains (empty if nothing can be fetched)
# and the emulators in $emulators/RUNNER/ABI, with the runners listed in $runners.
# usage: env.sh [-n] FOLDER ABI..., in which the emulators are linked
# With -n nothing is fetched, but what the cache has is used.
set -u
cd "$(dirname "$0")/../.." || exit
. crt/tools/abi.sh
. crt/tools/debian.sh
. crt/tools/run/words.sh
if [ "$1" = -n ]; then
	emulators=$2
	[ -f "$cache/have" ] && toolchains=$cache || toolchains=
else
	emulators=$1
	shift
	toolchains=$(sh crt/tools/toolchains.sh "$@")
fi
tools=$toolchains/tools/usr
if [ "$toolchains" ]; then
	set -- "$tools/bin/qemu-%s-static" "$toolchains/newer/usr/bin/qemu-%s"
	echo "export PATH=\"\$PATH\":$(quoted "$tools/bin")"
	echo "export LD_LIBRARY_PATH=$(quoted "$tools/lib/x86_64-linux-gnu")"
	export LD_LIBRARY_PATH="$tools/lib/x86_64-linux-gnu"
else
	set -- qemu-%s-static qemu-%s
fi
# A runner is named after the version of qemu-user.
runners=
for qemu do
	runner=$("$(printf "$qemu" arm)" --version 2>/dev/null |
		sed -n 's/.*version \([0-9]*\.[0-9]*\).*/qemu-\1/p')
	case " $runners " in *" $runner "*) continue ;; esac	# or there is none
	runners=${runners:+$runners }$runner
	mkdir -p "$emulators/$runner"
	for abi in $(ls arch/*/abi.mk | cut -d/ -f2); do
		path=$(command -v "$(printf "$qemu" "$(setting "$abi" QEMU)")") &&
			ln -sf "$path" "$emulators/$runner/$abi"
	done
done
echo "export toolchains=$(quoted "$toolchains") emulators=$(quoted "$emulators")" \
	"runners=$(quoted "$runners")"
