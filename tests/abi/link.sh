#!/bin/sh
# link.sh - links small programs with a library that clang has built with the
# default flags, and runs them on the newest emulator if there is one.
# usage: link.sh ABI COMPILER LEVEL, from job.sh, with the library in $out
# It is what `make ABI=name` does without a gcc for the ABI.
abi=$1 t=$out/link
mkdir -p "$t"
emulator=$emulators/${runners##* }/$abi
bad=
for program in hello clock printf; do
	"$out/bin/tick-cc" -Os "tests/demo/$program.c" -o "$t/$program" >"$t/log" 2>&1 &&
		[ ! -s "$t/log" ] || { bad="$program: does not link"; break; }
	[ -x "$emulator" ] || continue
	case $program:$("$emulator" "$t/$program" 2>&1) in
	hello:hello|clock:|"printf:hello 1 $t/printf") ;;
	*) bad="$program: fails on $emulator"; break ;;
	esac
done
if [ "$bad" ]; then
	echo "FAIL link $bad ($abi $2)"
	sed 's/^/	/' "$t/log"
else
	echo "ok link ($abi ${2%% *} $3)"
fi
