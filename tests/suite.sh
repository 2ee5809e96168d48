#!/bin/sh
# suite.sh - builds all unit tests one way, and runs them in one or more.
# usage: suite.sh O-FOLDER ABI CC LEVEL MODE RUNNERS [FLAG...]
# RUNNERS, with commas between: native; a folder of $work/run in which there is
# an emulator by the ABI's name; kernel, to be packed for a boot; or none, where
# a test need only link.
# A line "flags: ..." in the first lines of a test goes to the compiler, a line
# "wants: ..." too, but without it there is no test; a line
# "only: MODE" leaves it out of the other mode; lines "not: RUNNER, why" or
# "not: RUNNER ABI, why" out of a run, for what an emulator can't do. A test that
# calculates with floats has a line "uses: floats", for CPUs that can't and
# compilers that bring no libgcc; one that starts another program "program: FILE".
o=$1 abi=$2 cc=$3 level=$4 mode=$5 runners=$(echo "$6" | tr , ' ')
name=$(echo "suite $*" | tr ' /' _-)
shift 6
way="$abi $cc $level $mode $*"
out=$results/$name
t=$o/$abi/tests/$name
[ ! -f "$o/env" ] || . "$o/env"	# where this compiler is
mkdir -p "$t"
inner=$(make -s O="$o" ABI="$abi" includes)
# fact NAME - sets $fact to what the first lines of a test, in $facts, say of it.
fact() {
	fact=
	case $facts in *"$1: "*)
		fact=${facts#*"$1: "}
		fact=${fact%%"$newline"*} ;;
	esac
}
newline='
'
echo 'int main(int c, char **v) { float f = c; return f * f > 3 && *v; }' |
	"$o/$abi/bin/tick-cc" -x c - -o "$t/try" 2>/dev/null && floats=yes || floats=

for c in tests/unit/*.c tests/image/*.c tests/crt/*.c tests/launch/launch.c; do
	test=${c#tests/}
	test=${test%.c}
	facts=$(sed -n '1,9s/^ \* \([a-z]*: .*\)/\1/p' "$c")
	fact only
	[ -z "$fact" ] || [ "$fact" = "$mode" ] || continue
	fact wants
	wants=$fact
	[ -z "$wants" ] || [ -z "$("$o/$abi/bin/tick-cc" $mode $wants \
		tests/demo/hello.c -o "$t/try" 2>&1)" ] || {
		echo "skip $test: no $wants with $cc for $abi"
		continue
	}
	fact uses
	[ "$floats" ] || [ -z "$fact" ] || {
		echo "skip $test: no arithmetic of floats with $cc for $abi"
		continue
	}
	# A program that starts another one lies where no other does.
	fact program
	place=$mode program=$fact
	if [ "$program" ]; then
		"$o/$abi/bin/tick-cc" -static "$level" "$@" "$program" \
			-o "$t/program" >"$t/try.out" 2>&1
		for place in -Wl,-Ttext-segment=0x30000000 \
			-Wl,--image-base=0x30000000 -static-pie; do
			[ "$("$o/$abi/bin/tick-cc" $place tests/demo/hello.c \
				-o "$t/try" 2>&1)" ] || break
		done
		program=$t/program
	fi
	white=
	case $c in tests/unit/*) ;; *) white=$inner ;; esac
	exe=$t/${test##*/}
	fact flags
	flags=$fact
	not=$(echo "$facts" | grep '^not: ')
	if ! "$o/$abi/bin/tick-cc" -Wall -Wextra -Werror "$level" $place \
		"$@" $white $flags $wants "$c" -o "$exe" >"$exe.out" 2>&1 ||
		[ -s "$exe.out" ]
	then
		echo "FAIL $test ($way, does not build)"
		head -n 15 "$exe.out" | sed 's/^/	/'
		continue
	fi
	for runner in $runners; do
		how="$way $runner"
		case $runner in
		native) run= how=$way ;;
		none) run=true ;;
		*) run=$work/run/$runner/$abi ;;
		esac
		[ ! "$run" ] && unset EMULATOR || export EMULATOR="$run"
		case "$not$newline" in *"not: $runner $abi, "*|*"not: $runner, "*|\
		*"not: ${runner%%-*}, "*)
			echo "skip $test: ${not#not: }"
			continue ;;
		esac
		[ "$runner" != kernel ] || {
			cp "$exe" "$work/kernel/$abi/unit"
			[ ! "$program" ] || cp "$program" \
				"$work/kernel/$abi/program/${test##*/}"
			continue
		}
		# What one that was killed left is in the way.
		for left in "$t"/*.tmp; do
			[ ! -e "$left" ] || rm -rf "$left"
		done
		(cd "$t" && ulimit -c 0 && timeout 60 $run "$exe" $program; exit $?) \
			</dev/null >"$exe.out" 2>&1
		r=$?
		# An emulator remarks upon signals that a test sends on purpose.
		[ ! "$run" ] || [ ! -s "$exe.out" ] || sed -i '/^qemu: uncaught target signal/d' "$exe.out"
		if [ $r = 0 ] && [ ! -s "$exe.out" ]; then
			echo "ok $test $how"
		else
			echo "FAIL $test ($how, exit $r)"
			head -n 15 "$exe.out" | sed 's/^/	/'
		fi
	done
	rm -f "$exe" "$exe.out"
done >"$out"
for runner in $runners; do
	[ "$runner" != kernel ] || continue
	[ "$runner" = native ] && of='^' || of=" $runner\\(,\|\$\\)"
	printf 'table %-11s %-10s %-4s %-11s %-5s %-9s %3d passed, %d failed\n' \
		"$abi" "${cc##*/}" "$level" "$mode" "$*" "$runner" \
		"$(grep '^ok ' "$out" | grep -c "$of")" \
		"$(grep '^FAIL ' "$out" | grep -c "$of\|does not build")"
done >>"$out"
echo "done $way" >>"$out"
