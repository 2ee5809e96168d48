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
. tests/common.sh
claim "$1"
work=$(cd "$1" && pwd) || exit 2
test=$2 runner=${RUNNER-} cc=${CC-} flags=${CFLAGS:--Os} mode=${MODE:--static}
host=$(sh arch/cc-abi.sh cc)
abi=${ABI:-$host}
unset ABI CC CFLAGS SOURCES results TICK_ABI TICK_REALCC MAKEFLAGS MFLAGS MAKELEVEL
export work
die() {
	echo "check-one: $*" >&2
	exit 2
}

rm -f "$work"/*/*/status
if [ "${test%/*}" = sh ] && [ -f "tests/$test.sh" ]; then
	eval "set -- $(sh tests/plan.sh native | grep "^script ${test#sh/} ")"
else
	[ -f "arch/$abi/abi.mk" ] ||
		die "no ABI '$abi'; there are:" $(ls arch/*/abi.mk | cut -d/ -f2)
	[ -f "tests/$test.c" ] ||
		die "no test '$test'; unit/ctype_ascii and sh/readme are two"
	siblings=$(setting "$host" SIBLINGS | sed 's/[^ ]*=//g')
	case " $host $siblings ,$runner" in
	*" $abi "*,|*" $abi "*,native)
		[ ! "$cc" ] || command -v "${cc%% *}" >/dev/null || runner=any ;;
	*)	: "${runner:=any}" ;;
	esac
	: "${runner:=native}"
	if [ "$runner" != native ]; then
		sh crt/tools/env.sh "$work/emulators" "$abi" >"$work/env"
		. "$work/env"
	fi
	[ "$runner" != any ] || runner=${runners##* }
	[ "$cc" ] || {
		config=$(sh arch/configure.sh "$work" "$abi" '' '') || die "$config"
		cc=$(sed -n 's/^override CC := //p' "$config")
	}
	case $cc in
	*--target*) ;;
	clang*) [ "$runner" = native ] ||
		cc="$cc --target=$(setting "$abi" TRIPLE) -fuse-ld=lld" ;;
	esac
	[ "$runner" = native ] || [ -x "$work/emulators/$runner/$abi" ] ||
		die "no runner '$runner' for $abi; there are: ${runners-native}"
	export SOURCES="tests/$test.c"
	set -- suite "$abi" "$cc" "$flags" "$mode" "$runner"
fi
result=$(sh tests/job.sh "$@" | grep -v '^done ')
echo "$result"
case $result in FAIL\ *|*"
FAIL "*) exit 1 ;; esac
