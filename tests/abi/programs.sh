#!/bin/sh
# programs.sh - builds real programs unmodified, and runs them (tests/programs).
# usage: programs.sh ABI COMPILER LEVEL RUNNER, from job.sh, with the library in $out
# The runner is here, for an ABI that this machine runs, or a version of qemu-user.
. tests/common.sh
abi=$1
linux=$toolchains/kernel/usr/include
machine=$(setting "$abi" HEADERS)
machine=${machine:-$(setting "$abi" TRIPLE)}
emulator=
[ "$4" = here ] || emulator=$emulators/$4/$abi
wanted='tini dumb-init catatonit sysvinit dash'
# daemontools runs what it has built to see what the machine has.
[ "$emulator" ] || wanted="$wanted daemontools"
sources=$(sh tests/sources.sh $wanted 2>"$out/programs.err") || {
	echo "skip programs $abi: $(cat "$out/programs.err")"
	exit
}
sh tests/programs/build.sh "$sources" "$out/programs" \
	"-idirafter $linux/$machine -idirafter $linux" "$out/bin/tick-cc" $wanted
for package in $wanted; do
	[ -d "$sources/$package" ] || {
		echo "skip programs $abi: the mirror lacks the source of $package"
		continue
	}
	case $package in sysvinit) name=init ;; daemontools) name=svscan ;; *) name=$package ;; esac
	if [ -x "$out/programs/$name" ]; then
		echo "ok programs build $package ($abi)"
	else
		echo "FAIL programs build $package ($abi)"
		grep -E 'error|undefined' "$out/programs/$package.log" | head -n 5
	fi
done
wrong=$(sh tests/programs/run.sh "$out/programs" "$out/programs/run" $emulator 2>&1)
if [ "$wrong" ]; then
	echo "FAIL programs run ($abi $4)"
	echo "$wrong" | head -n 20
else
	echo "ok programs run ($abi $4)"
fi
