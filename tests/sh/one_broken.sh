# one_broken.sh - make one fails, and says where, if it would join the sources wrongly.
bad=0
no() {
	echo "$*"
	bad=1
}
cp -R arch crt vdso libc "$t"
abs=libc/stdlib/abs.c
x=libc/stdlib/x.c	# which does not exist

# broken MESSAGE FILE TEXT - with the text at the end of a file, or without that file
broken() {
	kept=
	[ ! -e "$t/$2" ] || kept=$2
	if [ "${3+text}" ]; then
		echo "$3" >>"$t/$2"
	else
		rm "$t/$2"
	fi
	sh "$t/crt/one/one.sh" "$host" m68k >"$t/out" 2>"$t/err" &&
		no "accepts $2 ${3-removed}"
	grep -qxF "one.awk: $1" "$t/err" || no "$2 ${3-removed}: $(head -n 3 "$t/err")"
	rm -f "$t/$2"
	[ ! "$kept" ] || cp "$kept" "$t/$kept"
}

# Names that would meet.
echo 'static int __same;' >>"$t/libc/stdlib/labs.c"
broken "libc/stdlib/labs.c, $abs: each has a static __same" $abs 'static int __same;'
cp libc/stdlib/labs.c "$t/libc/stdlib"
sed -i 's/^#define USED 1/#define STARTED 1\n&/' "$t/libc/malloc/heap.h"
broken "libc/malloc/heap.h: defines STARTED, which another internal header has too" $x ''
cp libc/malloc/heap.h "$t/libc/malloc"
sed -i 's/^#define GROUP /#define USED 5\n&/' "$t/libc/stdio/print.h"
broken "libc/stdio/print.h: defines USED, which libc/malloc/heap.h does too" $x ''
cp libc/stdio/print.h "$t/libc/stdio"
echo 'static int b_c;' >"$t/libc/stdlib/a.c"
broken 'libc/stdlib/a_b.c, libc/stdlib/a.c: each has a static c' libc/stdlib/a_b.c \
	'static int c;'
rm "$t/libc/stdlib/a.c"
broken 'two sources of one name: libc/unistd/abs.c' libc/unistd/abs.c 'int x;'
broken "$abs: defines EINTR, which a public header does too" $abs '#define EINTR 1'

# Files that are missing.
broken "arch/$host: no trap.h, which arch/syscall.h includes" arch/$host/trap.h
broken "vfork: no source for $host" arch/$host/vfork.S
broken "$abs: includes none.h, which does not exist" $abs '#include "none.h"'
sed -i /DETECT/d "$t/arch/$host/abi.mk"
broken "arch/$host/abi.mk: no DETECT" $x 'int x;'
cp "arch/$host/abi.mk" "$t/arch/$host"
sh crt/one/one.sh vax >"$t/out" 2>&1 && no 'accepts ABI vax'
grep -qx "one.sh: no ABI 'vax'" "$t/out" || no "ABI vax: $(cat "$t/out")"

# Statements that it would take for others.
broken "$x: static must come first: const static int x;" $x 'const static int x;'
broken "$x: a statement does not end: int x(void) {" $x 'int x(void) {'
two='int x(void) { return 1; } int y(void) { return 2; }'
broken "$x: a statement does not end: $two" $x "$two"
broken "$x: a statement of an unknown shape: int x(n)" $x 'int x(n)
int n;
{
	return n;
}'
for text in 'TWICE(x)' 'int x; int y;' '__attribute__((weak)) int x(void), y;'; do
	broken "$x: a statement of an unknown shape: $text" $x "$text"
done
exit $bad
