# bench.sh - runs make bench briefly: are all kinds of its results there?
calls='clock_gettime_monotonic gettimeofday time clock_getres sched_getcpu getcpu_call
	getrandom_16 memcpy_7 memcpy_200_odd strlen_4000 malloc_64 printf fork_exec'
PEERS='glibc nobody' CALLS=$calls ROUNDS=1 sh tests/bench/run.sh "$B" "$host" \
	"$t/bench" >"$t/table"
bad=0
no() {
	echo "$*"
	bad=1
}
json=$t/bench/results.json svg=$t/bench/chart.svg
grep -q '^not installed: nobody ' "$t/table" || no 'a missing peer is not named'
grep -q '{"missing": "nobody"' "$json" || no 'a missing peer is not in the JSON'
has() { # has KIND NAME: there is a result for ticklibc
	grep -q "\"kind\": \"$1\", \"name\": \"$2\", \"peer\": \"ticklibc\",.*\"median\": -*[0-9]" \
		"$json" || no "no $1 of $2"
}
for r in $calls; do
	has call "$r"
	grep -q "^$r " "$t/table" || no "$r is not in the table"
done
# Each row has a source, each source a row; only those above were built.
awk -f tests/bench/rows.awk tests/bench/rows | sed 's/.* //; s/_[0-9].*//' | sort -u >"$t/rows"
ls tests/bench/call/*.c | sed 's|.*/||; s/\.c$//' | sort >"$t/sources"
diff "$t/rows" "$t/sources" || no 'tests/bench/rows lacks a source, or has one too many'
"$B/$host/bin/tick-cc" -fsyntax-only -Wall -Werror -Ivdso -Itests/bench tests/bench/call/*.c ||
	no 'a source of a row is wrong'
for r in clock_gettime_monotonic gettimeofday time clock_getres; do
	has ratio "$r"
	has over "$r"
done
for p in nothing clock cpu; do
	has start $p
	has ratio $p
	has faults $p
done
for p in hello clock printf-hello printf-nofloat; do
	for kind in file text data; do
		has $kind $p
	done
done
has resident held
has resident freed
# The budgets of the start-up do not depend on the load of the machine. The number
# of page faults of a bare _start varies by one.
of() { # of KIND NAME PEER: prints the median
	sed -n "s/.*\"kind\": \"$1\", \"name\": \"$2\", \"peer\": \"$3\",.*\"median\": \([0-9]*\).*/\1/p" "$json"
}
at_most() { # at_most LIMIT KIND NAME
	n=$(of "$2" "$3" ticklibc)
	[ "$n" ] && [ "$n" -le "$1" ] || no "$2 of $3: $n, not at most $1"
}
bare=$(of faults nothing limit)
at_most $((bare + 1)) faults nothing
at_most $((bare + 5)) faults cpu
at_most $(($(of faults clock limit) + 2)) faults clock
at_most 0 calls to_main
# The walk over the environment runs a few instructions for each variable.
at_most $((100 + 4 * $(env | wc -l))) steps to_main
grep -q '^| clock_gettime, ns | [0-9.]* | [0-9.]* |' "$t/bench/table.md" ||
	no 'no table for the README'
grep -q '"peer": "limit"' "$json" || no 'no limit'
grep -q 'class="own"' "$svg" && grep -q 'class="mark"' "$svg" ||
	no 'the picture lacks a bar or the limit'
if command -v python3 >/dev/null; then
	python3 -m json.tool "$json" >/dev/null || no 'results.json is not JSON'
	python3 -c 'import sys, xml.dom.minidom; xml.dom.minidom.parse(sys.argv[1])' \
		"$svg" || no 'chart.svg is not XML'
else
	echo 'skip: install python3 to read JSON and SVG'
fi
[ "$bad" = 0 ] || cat "$t/table"
exit $bad
