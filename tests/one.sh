#!/bin/sh
# one.sh - builds and runs one test, and prints the commands that do so.
# usage: one.sh FOLDER TEST, from make check-one; it works in the folder.
#
# From the environment: ABI, CC and CFLAGS (else what make chooses), MODE
# (-static or -static-pie) and RUNNER (native or a version of qemu-user; else
# native where that works, or the newest version). Returns the test's status: 0
# or 1, or 2 where something is misspelt or missing.
set -u
cd "$(dirname "$0")/.." || exit 2
mkdir -p "$1" && work=$(cd "$1" && pwd) || exit 2
test=$2 runner=${RUNNER-} cc=${CC-} flags=${CFLAGS:--Os} mode=${MODE:--static}
host=$(sh arch/which.sh cc)
abi=${ABI:-$host}
unset ABI CC CFLAGS TESTS TICK_ABI MAKEFLAGS MFLAGS MAKELEVEL
export work
. tests/common.sh
die() {
	echo "check-one: $*" >&2
	exit 2
}

rm -f "$work"/*/*/status
siblings=$(setting "$host" SIBLINGS | sed 's/[^ ]*=//g')
if [ "${test%/*}" = sh ] && [ -f "tests/$test.sh" ]; then
	abis=$host
	for sibling in $siblings; do
		! runs_here "$sibling" || abis="$abis $sibling"
	done
	set -- script "${test#sh/}" "$abis"
else
	[ -f "arch/$abi/abi.mk" ] ||
		die "no ABI '$abi'; there are:" $(ls arch/*/abi.mk | cut -d/ -f2)
	[ -f "tests/$test.c" ] ||
		die "no test '$test'; unit/ctype_ascii and sh/readme are two"
	case " $host $siblings ,$runner" in
	*" $abi "*,|*" $abi "*,native)
		[ ! "$cc" ] || command -v "${cc%% *}" >/dev/null || runner=any ;;
	*)	: "${runner:=any}" ;;
	esac
	: "${runner:=native}"
	if [ "$runner" != native ]; then
		sh tests/env.sh "$work/emulators" "$abi" >"$work/env"
		. "$work/env"
	fi
	[ "$runner" != any ] || runner=${runners##* }
	[ "$cc" ] || cc=$(make -s O="$work" ABI="$abi" compiler) || exit 2
	case $cc in
	*--target*) ;;
	clang*) [ "$runner" = native ] ||
		cc="$cc --target=$(setting "$abi" TRIPLE) -fuse-ld=lld" ;;
	esac
	[ "$runner" = native ] || [ -x "$work/emulators/$runner/$abi" ] ||
		die "no runner '$runner' for $abi; there are: ${runners-native}"
	export TESTS="tests/$test.c"
	set -- suite "$abi" "$cc" "$flags" "$mode" "$runner"
fi
sh tests/job.sh "$@" | grep -v '^done ' >"$work/result"
cat "$work/result"
! grep -q '^FAIL ' "$work/result"
