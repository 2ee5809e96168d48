#!/bin/sh
# behave.sh - runs the programs that build.sh built, as the files in behave/ do, and
# writes what they print and their exit statuses to WORK/PROGRAM.result. It does not
# judge: the files made with another libc's programs must be equal.
# usage: behave.sh SOURCES FOLDER WORK COMPILER [EMULATOR]
# The compiler is that of the programs, for what byacc makes.
set -u
behave=$(cd "$(dirname "$0")/behave" && pwd)
sources=$1 programs=$(cd "$2" && pwd) work=$3 cc=$4 emulator=${5-}
rm -rf "$work"
mkdir -p "$work/bin"
work=$(cd "$work" && pwd) || exit
export behave sources cc emulator work LC_ALL=C.UTF-8 TZ=EST5EDT,M3.2.0,M11.1.0
export PATH="$work/bin:$PATH"
unset ENV NQDIR TREE_COLORS LS_COLORS HISTFILE POSIXLY_CORRECT BZIP BZIP2
umask 022

# enter FILE NAME - an executable of this name in the path. A message has the name
# with an emulator too.
enter() {
	[ "$emulator" ] || { ln -sf "$1" "$work/bin/$2"; return; }
	printf '#!/bin/sh\nexec %s -0 %s %s "$@"\n' "$emulator" "$2" "$1" \
		>"$work/bin/$2"
	chmod +x "$work/bin/$2"
}

# A file of behave/ has one line for each behaviour, try COMMAND...
try='try() { echo "--- $*"; "$@" 2>&1; echo "status $?"; }'
for file in "$behave"/*.sh; do
	program=$(basename "$file" .sh)
	[ -f "$programs/$program" ] || continue
	enter "$programs/$program" "$program"
	[ $program != nq ] || enter "$programs/fq" fq
	mkdir "$work/$program"
	(cd "$work/$program" && timeout -k 1 120 sh -c "$try; . \"\$0\"" "$file") \
		>"$work/$program.result" 2>&1 </dev/null
	echo "end $?" >>"$work/$program.result"
done
