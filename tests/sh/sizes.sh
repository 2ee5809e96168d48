# sizes.sh - x86_64 at -Os, text and data of linked files: no more than this.
# printf has further to go: to 2,600 bytes without floats, 7,000 with.
[ "$host" = x86_64 ] || { echo "skip: the budgets are x86_64's"; exit 77; }
tick=$B/x86_64/bin/tick-cc
bad=0
# The figures are those of gcc 12; another compiler may need a tenth more.
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
within 500 "$t/hello"
within 1700 "$t/clock"
within 3200 "$t/printf-nofloat"
within 8100 "$t/printf"
n=$(stat -c %s "$t/hello")
echo "hello: file of $n bytes"
[ "$n" -le 4710 ] || bad=1
exit $bad
