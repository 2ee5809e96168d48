# regex.sh - regular expressions: AT&T's tables, random expressions beside a direct
# search of all parses, and patterns that take too long elsewhere.
#
# TICK_REGEX=1000000 tries as many random expressions, here and with the libraries
# that are installed. regex/random.c explains how these differ.
# Callgrind counts instructions: time depends on what else the machine does.
bad=0 count=${TICK_REGEX:-5000}
"$B/$host/bin/tick-cc" -O2 tests/regex/random.c -o "$t/random"
for option in '' -b; do
	"$t/random" "$count" 1 -v $option >"$t/out" || { tail -n 20 "$t/out"; bad=1; }
	echo "ticklibc: $(tail -n 1 "$t/out")"
done
for cc in gcc musl-gcc; do
	[ "$cc" = gcc ] || command -v "$cc" >/dev/null || continue
	"$cc" -static -O2 tests/regex/random.c -o "$t/other" 2>/dev/null || continue
	for option in '' -b; do
		"$t/other" "$count" 1 $option >"$t/out" || :
		echo "$cc: $(tail -n 1 "$t/out")"
	done
done

# Twice the text, at most 2.2 times the instructions.
"$B/$host/bin/tick-cc" -O2 tests/regex/linear.c -o "$t/linear"
"$t/linear" 3000 back || { echo 'a back-reference is not given up'; bad=1; }
if command -v valgrind >/dev/null; then
	for n in 400 800; do
		valgrind --tool=callgrind --callgrind-out-file=/dev/null \
			"$t/linear" $n 2>&1 |
			sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
	done >"$t/counts"
	awk '{ n[NR] = $1 } END { printf "instructions: %d for 400 bytes, %d for 800\n", n[1], n[2]
		exit !(n[1] > 100000 && n[2] < 2.2 * n[1]) }' "$t/counts" || bad=1
else
	echo 'no valgrind: instructions are not counted'
fi

"$B/$host/bin/tick-cc" -O2 tests/regex/table.c -o "$t/table"
if tables=$(sh tests/tables.sh 2>"$t/why"); then
	"$t/table" "$tables"/*.dat || bad=1
else
	echo "no tables: $(cat "$t/why")"
fi
exit $bad
