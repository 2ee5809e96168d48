# bench.sh - runs make bench briefly: are all of its results there?
PEERS='glibc nobody' ROUNDS=1 sh tests/bench/run.sh "$B" "$host" "$t/bench" \
	>"$t/table"
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
for r in clock_gettime_monotonic clock_gettime_realtime clock_gettime_coarse \
	gettimeofday time clock_getres getcpu sched_getcpu getcpu_call getrandom_16 \
	getrandom_4096 arc4random memcpy_7 memcpy_7_odd memmove_16 memset_64 \
	memcmp_200 memchr_1000 strlen_4000_odd strcmp_65536_odd strchr_7 strstr_200 \
	strcpy_65536 malloc_64 printf; do
	has call "$r"
	grep -q "^$r " "$t/table" || no "$r is not in the table"
done
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
at_most $((bare + 4)) faults clock
at_most $((bare + 5)) faults cpu
at_most 0 calls to_main
# The walk over the environment runs a few instructions for each variable.
at_most $((100 + 4 * $(env | wc -l))) steps to_main
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
