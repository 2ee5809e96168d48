# coverage.sh - each public function has a test that fails when it is wrong.
#
# For each function that a header declares, it takes the object of a unit test that
# calls it, lets only the test's own calls go to a stub, and runs it: the test must
# fail if the stub returns 0, and if it returns -1. For a macro or an inline function
# in place of a function, the test is compiled with one that is constant.
set -u
# NAME... and why: a wrong one cannot be seen from outside.
exceptions='
sync syncfs fsync fdatasync: only a loss of power shows what was written
sched_yield: the scheduler may go on with the same process
freeifaddrs if_freenameindex freelocale regfree: they only free memory
flockfile funlockfile ftrylockfile: there is one thread, and nothing to do
posix_spawn_file_actions_destroy posix_spawnattr_destroy: so do these
inw inl insb insw insl inb_p inw_p inl_p: only a device can tell
outb outw outl outsb outsw outsl outb_p outw_p outl_p: it alone, too
va_arg va_copy va_end alloca: the compiler has them
'

tick=$B/$host/bin/tick-cc lib=$B/$host/lib include=$B/$host/include
export t tick lib libgcc="$(gcc -print-libgcc-file-name)"
apart="sh tests/coverage/apart.sh"
$apart true 2>"$t/why" || {
	echo "skip: it needs namespaces: $(tail -n 1 "$t/why")"
	exit 77
}
mkdir -p "$t/obj" "$t/bin" "$t/run" "$t/flags" "$t/program" "$t/times"

# Functions and their kinds: what they return.
(cd "$include" && find . -name '*.h' ! -path './bits/*' ! -path './linux/*' \
		! -path './asm*') | sort |
	sed 's|^\./\(.*\)|#include <\1>|' >"$t/all.c"
gcc -D_GNU_SOURCE -nostdinc -isystem "$include" -w -fsyntax-only \
	-aux-info "$t/aux" "$t/all.c"
gcc -D_GNU_SOURCE -nostdinc -isystem "$include" -w -E -dM "$t/all.c" >"$t/macros"
# A macro may be the public name of a function: basename.
sed -n 's/^#define [a-z_]* \(__[a-z_]*\)$/\1/p' "$t/macros" >"$t/renamed"
# tickvdso.h belongs to a library of its own.
grep -v '/tickvdso\.h:' "$t/aux" | sed -n 's/^\/\*.*\*\/ extern \(.*\);.*$/\1/p' |
	sed 's/ (\*\([a-z_]*\) (.*/ *\1 (/' |
	sed -n 's/^\([^(]*[ *]\)\([A-Za-z_][A-Za-z0-9_]*\) (.*/\1:\2/p' |
	awk -F: -v renamed="$(cat "$t/renamed")" '
	BEGIN { split(renamed, r, "\n"); for (i in r) public[r[i]] }
	$2 ~ /^__/ && !($2 in public) { next }
	$1 ~ /\*/ { print "word:" $2; next }
	$1 ~ /long double/ { print "long_double:" $2; next }
	$1 ~ /double/ { print "double:" $2; next }
	$1 ~ /float/ { print "float:" $2; next }
	$1 ~ /(^| )void $/ { print "void:" $2; next }
	{ print "word:" $2 }' | sort -u >"$t/functions"
# Declared, but not there.
nm -g --defined-only "$lib/libc.a" 2>/dev/null | sed -n 's/.* [A-Z] //p' |
	sort -u >"$t/defined"
bad=0
sed 's/.*://' "$t/functions" | sort | comm -23 - "$t/defined" |
	sed 's/$/ is declared, but not in the library/' | grep . && bad=1
# Macros like functions, with small letters, that are no functions too; and inline
# functions.
{
	sed -n 's/^#define \([a-z_][a-z0-9_]*\)(.*/\1/p' "$t/macros" |
		grep -v '^__'
	sed -n 's/^.* static .*[ *]\([a-z][a-z0-9_]*\) (.*/\1/p' "$t/aux"
} | sort -u | while read -r name; do
	grep -q ":$name\$" "$t/functions" || echo "macro:$name"
done >"$t/macro_names"
for value in 0 -1; do
	mkdir "$t/include$value"
	sed 's/.*://' "$t/macro_names" | while read -r name; do
		(cd "$include" && grep -lEr "define $name\\(|static.*[ *]$name\\(" .) |
		while read -r header; do
			file=$t/include$value/$name/$header
			mkdir -p "${file%/*}"
			{
				echo "#include_next <${header#./}>"
				echo "#undef $name"
				echo "#define $name(...) ($value)"
			} >"$file"
		done
	done
done

"$tick" -O1 -c tests/coverage/stub.c -o "$t/stub.o"

jobs=$(nproc)
ls tests/unit/*.c | xargs -n 1 -P "$jobs" sh tests/coverage/build.sh
ls "$t/bin"/* | xargs -n 1 -P "$jobs" $apart sh tests/coverage/first.sh

# Who calls what: the tests that are fast and call few functions first, but before
# them those whose name has the function's.
for o in "$t/obj"/*.o; do
	name=$(basename "$o" .o)
	nm -u "$o" | sed -n "s/^ *U \(.*\)/$name \1/p"
done >"$t/calls"
sed 's/.*://' "$t/macro_names" | while read -r macro; do
	grep -lw "$macro" tests/unit/*.c | sed "s|.*/\(.*\)\.c|\1 $macro|"
done >>"$t/calls"
awk '{ n[$1]++ } END { for (i in n) print i, n[i] }' "$t/calls" |
	while read -r name n; do
		[ ! -f "$t/times/$name" ] ||
			echo "$name $(($(cat "$t/times/$name") / 20 * 20 + n / 4))"
	done >"$t/costs"
awk 'NR == FNR { cost[$1] = $2; next }
	$1 in cost { print $2, index($1, $2) ? 0 : 1, cost[$1], $1 }' \
	"$t/costs" "$t/calls" | sort -k1,1 -k2,2n -k3,3n |
	awk '{ print $1, $4 }' >"$t/users"

cat "$t/functions" "$t/macro_names" >"$t/public"
xargs -n 1 -P "$jobs" $apart sh tests/coverage/one.sh <"$t/public" >"$t/outcome"
echo "$exceptions" | sed -n 's/:.*//p' | tr ' ' '\n' >"$t/excepted"
sed 's/.*/^missing &:/' "$t/excepted" >"$t/patterns"
! grep '^missing' "$t/outcome" | grep -vf "$t/patterns" || bad=1
# No test notices an exception.
for name in $(cat "$t/excepted"); do
	! grep -q "^ok $name\$" "$t/outcome" ||
		{ echo "$name is no exception"; bad=1; }
done
[ "$(wc -l <"$t/outcome")" = "$(wc -l <"$t/public")" ] ||
	{ echo "some functions were not tried"; bad=1; }
echo "table: $(wc -l <"$t/public") public functions," \
	"$(grep -c '^ok' "$t/outcome") with a test that fails without them"
exit $bad
