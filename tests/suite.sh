#!/bin/sh
# suite.sh - builds and runs all unit tests one way.
# usage: suite.sh O-FOLDER ABI CC LEVEL MODE [FLAG...]
# A line "flags: ..." in the first lines of a test goes to the compiler; a line
# "only: MODE" leaves it out of the other mode.
o=$1 abi=$2 cc=$3 level=$4 mode=$5
shift 5
way="$abi $cc $level $mode $*"
name=$(echo "suite $way" | tr ' ' _)
out=$results/$name
t=$o/$abi/tests/$name
mkdir -p "$t"
inner=$(make -s O="$o" ABI="$abi" includes)
ok=0 bad=0

for c in tests/unit/*.c tests/image/*.c tests/crt/*.c; do
	test=${c#tests/}
	test=${test%.c}
	only=$(sed -n '1,9s/^ \* only: //p' "$c")
	[ -z "$only" ] || [ "$only" = "$mode" ] || continue
	flags=$(sed -n "1,9s/^ \* flags: //p" "$c")
	white=
	case $c in tests/unit/*) ;; *) white=$inner ;; esac
	exe=$t/$(basename "$test")
	if CC=$cc "$o/$abi/bin/tick-cc" -Wall -Wextra -Werror "$level" "$mode" \
		"$@" $white $flags "$c" -o "$exe" >"$exe.out" 2>&1 &&
		(cd "$t" && ulimit -c 0 && timeout 60 "$exe") </dev/null >>"$exe.out" 2>&1 &&
		[ ! -s "$exe.out" ]
	then
		echo "ok $test $way"
		ok=$((ok + 1))
		rm -f "$exe" "$exe.out"
	else
		echo "FAIL $test ($way, exit $?)"
		head -n 15 "$exe.out"
		bad=$((bad + 1))
	fi
done >"$out"
printf 'table %-8s %-8s %-4s %-11s %-5s %3d passed, %d failed\n' \
	"$abi" "$cc" "$level" "$mode" "$*" "$ok" "$bad" >>"$out"
echo "done $way" >>"$out"
