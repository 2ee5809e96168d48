# strings.sh - runs unit/string_sizes at all alignments, with this machine's functions,
# the same with AVX2, and those of other machines. Checks by valgrind that bytes after
# a string don't matter.
bad=0
tick=$B/$host/bin/tick-cc
flags="-O2 -g -fno-builtin -w $(make -s O="$B" ABI="$host" includes) -Ilibc"

try() { # try NAME FLAG-OR-SOURCE...: with these sources in place of the library's
	name=$1 options= objects=
	shift
	mkdir -p "$t/$name"
	for f in "$@"; do
		case $f in -*) options="$options $f"; continue ;; esac
		object=$t/$name/$(basename "$f" .c).o
		"$tick" $flags $options -include arch/object.h -c "$f" -o "$object" || bad=1
		objects="$objects $object"
	done
	for program in unit/string_sizes string/undefined; do
		"$tick" -O1 -g -fno-builtin -DEVERY "tests/$program.c" $objects \
			-o "$t/$name/${program#*/}" || bad=1
	done
	"$t/$name/string_sizes" || { echo "$name: string_sizes"; bad=1; }
	! command -v valgrind >/dev/null ||
		valgrind -q --error-exitcode=9 "$t/$name/undefined" >"$t/log" 2>&1 ||
		{ echo "$name: under valgrind"; head -n 60 "$t/log"; bad=1; }
}

generic=
for f in arch/vector/*.c arch/aarch64/mem*.c; do
	generic="$generic libc/string/$(basename "$f")"
done
try own
try generic $generic
if [ "$host" = x86_64 ] && grep -qw avx2 /proc/cpuinfo; then
	try avx2 -mavx2 arch/vector/*.c
fi
command -v valgrind >/dev/null || echo 'skip: install valgrind'
exit $bad
