# tickvdso.sh - the reader as a library, in programs of other libcs.
bad=0
routines=$(grep -c '^ROUTINE(' "arch/$host/vdso.def")
dir=$B/$host/tickvdso
# 32-bit programs of glibc too, if it is installed.
! gcc -m32 tests/demo/hello.c -o "$t/try" 2>/dev/null || {
	gcc -m32 -Wall -Wextra -Werror tests/demo/anylibc.c -I "$B/i386/tickvdso" \
		-L "$B/i386/tickvdso" -ltickvdso -o "$t/any" && "$t/any" >"$t/out" ||
		{ echo "gcc -m32: exit $?"; cat "$t/out"; bad=1; }
}
for way in 'musl-gcc -static' 'gcc -static' 'gcc' 'gcc -fPIE -pie' 'clang -O2'; do
	command -v "${way%% *}" >/dev/null || { echo "skip: no ${way%% *}"; continue; }
	$way -Wall -Wextra -Werror tests/demo/anylibc.c -I "$dir" -L "$dir" -ltickvdso \
		-o "$t/any" || { echo "$way: does not build"; bad=1; continue; }
	"$t/any" >"$t/out" || { echo "$way: exit $?"; cat "$t/out"; bad=1; }
	[ "$host" != x86_64 ] ||
		[ "$(grep -c ': bound$' "$t/out")" = "$routines" ] ||
		{ echo "$way:"; cat "$t/out"; bad=1; }
	# There are no system calls between the two lines of output.
	command -v strace >/dev/null && strace "$t/any" 2>&1 >/dev/null |
		sed -n '/"quiet/,/"and loud/p' | grep -v '^write(1' && {
		echo "$way: system calls"
		bad=1
	}
done
# The library has no undefined symbols of other libraries.
nm -u "$dir/libtickvdso.a" | grep ' U ' | sort -u | while read -r _ name; do
	nm "$dir/libtickvdso.a" | grep " T $name\$" >/dev/null || echo "needs $name"
done | grep . && bad=1
exit $bad
