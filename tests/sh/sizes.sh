# sizes.sh - checks the budgets: text and data of programs on x86_64 at -Os.
[ "$host" = x86_64 ] || { echo "skip: the budgets are for x86_64"; exit 77; }
tick=$B/x86_64/bin/tick-cc
bad=0
# The budgets are for gcc 12; other versions may need 10 % more.
case $(gcc -dumpversion) in 12*) slack=100 ;; *) slack=110 ;; esac
within() { # within LIMIT FILE
	n=$(size "$2" | awk 'NR == 2 { print $1 + $2 }')
	echo "$(basename "$2"): $n of $1 bytes"
	[ "$n" -le $(($1 * slack / 100)) ] || bad=1
}
for p in hello clock printf; do
	"$tick" -Os "tests/demo/$p.c" -o "$t/$p"
done
"$tick" -Os tests/demo/printf.c -lnofloat -o "$t/printf-nofloat"
within 560 "$t/hello"
within 1800 "$t/clock"
within 3000 "$t/printf-nofloat"
within 8390 "$t/printf"
for f in x86_64/memcpy x86_64/memmove x86_64/memset vector/memchr vector/strlen; do
	within 256 "$B/x86_64/obj/arch/$f.o"
done
# The reader of vDSO images: its text, and its stack if its functions called each
# other in a chain.
n=$(size "$B/x86_64/obj/vdso/image.o" "$B/x86_64/obj/vdso/bind.o" |
	awk '{ n += $1 } END { print n }')
echo "reader: $n of 1200 bytes"
[ "$n" -le $((1200 * slack / 100)) ] || bad=1
for f in image bind; do
	gcc -Os -ffreestanding -fPIE -fno-stack-protector -fstack-usage \
		$(make -s O="$B" ABI=x86_64 CC=gcc includes) -Ilibc/include \
		-c "vdso/$f.c" -o "$t/$f.o"
done
n=$(cat "$t"/*.su | awk '{ n += $2; bad += $3 != "static" } END { print bad ? 9999 : n }')
echo "reader: $n of 256 bytes of stack"
[ "$n" -gt 0 ] && [ "$n" -le 256 ] || bad=1
n=$(stat -c %s "$t/hello")
echo "hello: file of $n bytes"
[ "$n" -le 4710 ] || bad=1
# A program that does not name errno has no segment for data.
n=$(readelf -lW "$t/hello" | grep -c '^  LOAD')
echo "hello: $n of 1 segment"
[ "$n" = 1 ] || bad=1
exit $bad
