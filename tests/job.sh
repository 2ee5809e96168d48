#!/bin/sh
# job.sh - runs one job of the plan (plan.sh). Its results are lines that begin
# with ok, FAIL, skip or table, in a file of $results if that is set.
# usage: job.sh KIND ARGUMENT...
set -u
. tests/common.sh
unset EMULATOR
newline='
'

# header TEXT - finds a line that begins with the text in the comment on top of a
# test (tests/README.md lists them), and sets $value to the remainder of it.
header() {
	value=
	case $newline$headers in *"$newline$1"*) ;; *) return 1 ;; esac
	value=${headers#*"$1"} value=${value%%"$newline"*}
}

# links FLAG... - a program links with these flags, without a warning.
links() { [ ! "$("$tick_cc" "$@" tests/demo/hello.c -o "$t/try" 2>&1)" ]; }

# skipped - the test can't be built this way; prints why.
skipped() {
	header 'only: ' && [ "$value" != "$mode" ] && return
	header 'wants: ' && ! links "$mode" $value &&
		echo "skip $test: no $value with ${cc%% *} for $abi" && return
	header 'uses: ' && [ ! "$floats" ] &&
		echo "skip $test: no floating-point arithmetic with ${cc%% *} for $abi"
}

build_test() {
	place=$mode program= options= run=
	if header 'program: '; then
		program=$t/program
		"$tick_cc" -static $flags "$value" -o "$program"
		# Both are static: this one must leave the usual addresses free.
		for place in -Wl,-Ttext-segment=0x30000000 \
			-Wl,--image-base=0x30000000 -static-pie; do
			links $place && break
		done
	fi
	case $source in tests/unit/*) ;; *) options=$(cat "$out/includes") ;; esac
	header 'flags: ' && options="$options $value"
	header 'wants: ' && options="$options $value"
	build="$compile $place${options:+ $options}"
	build="$build $source -o $exe"
	! link_test || return 0
	$build >"$exe.out" 2>&1 && [ ! -s "$exe.out" ]
}

# compile_tests - of clang, compiles the tests that need no flags of their own by
# batch.sh, and sets $link to the command of tick-cc that links such a program,
# with $object and $exe in it. A start of clang's driver takes longer than a link.
compile_tests() {
	rm -rf "$t/objects"
	link= compared=
	case $cc in clang*) ;; *) return ;; esac
	grep -L '^ \* \(flags\|wants\|program\|uses\): ' $sources >"$t/plain"
	grep '^tests/unit/' "$t/plain" |
		sh tests/batch.sh "$t/objects" "$compile $mode"
	grep -v '^tests/unit/' "$t/plain" |
		sh tests/batch.sh "$t/objects" "$compile $mode $(cat "$out/includes")"
	object=$(find "$t/objects" -name '*.o' 2>/dev/null | head -n 1)
	[ "$object" ] || return
	link=$("$tick_cc" -### $flags $mode "$object" -o "$t/try" 2>&1 | tail -n 1 |
		sed "s|\"$object\"|\"\$object\"|; s|\"$t/try\"|\"\$exe\"|")
}

# link_test - links what was compiled ahead; returns 1 if there is no such object.
# The first programs of both kinds are built by tick-cc too, and must not differ.
link_test() {
	object=$t/objects/${source%.c}.o
	[ -f "$object" ] && eval "$link" >"$exe.out" 2>&1 && [ ! -s "$exe.out" ] || return
	case "$compared " in *" ${source%/*} "*) return ;; esac
	compared="$compared ${source%/*}"
	mv "$exe" "$exe.ahead"
	$build >"$exe.out" 2>&1
	cmp -s "$exe" "$exe.ahead" ||
		echo "FAIL $test $abi ${cc%% *} $flags $mode: batch.sh makes another program"
	rm -f "$exe.ahead"
	[ ! -s "$exe.out" ]
}

# excluded RUNNER - the test says that it can't run there; prints why.
excluded() {
	header "not: $1 $abi, " || header "not: $1, " ||
		header "not: ${1%%-*} $abi, " || header "not: ${1%%-*}, " &&
		echo "skip $test: not with $1 on $abi, $value"
}

# run_test RUNNER - it passes if it returns 0 and prints nothing.
run_test() {
	run="$exe${program:+ $program}"
	emulator=${emulators-}/$1/$abi
	case $1 in
	none) run=true ;;
	qemu*) run="env EMULATOR=$emulator $emulator $run" ;;
	esac
	# A test that was killed may have left files that disturb the next one.
	set -- "$t"/*.tmp
	[ ! -e "$1" ] || rm -rf "$@"
	(cd "$t" && ulimit -c 0 && timeout 60 $run; exit $?) </dev/null >"$exe.out" 2>&1
	status=$?
	# qemu reports signals that a test sends to itself.
	[ ! -s "$exe.out" ] || sed -i '/^qemu: uncaught target signal/d' "$exe.out"
	[ $status = 0 ] && [ ! -s "$exe.out" ]
}

# report ok|FAIL WHERE - with the commands that repeat it, from the top folder.
report() {
	echo "$1 $test $abi ${cc%% *} $flags $mode $2"
	[ ! -s "$exe.out" ] || head -n 15 "$exe.out" | sed 's/^/	/'
	echo "	build: ($environment$build)"
	[ ! "$run" ] || echo "	run: (${environment}cd $t && $run)"
	[ "$1" = ok ] || passed=
}

suite() { # suite ABI COMPILER FLAGS MODE RUNNERS
	abi=$1 cc=$2 flags=$3 mode=$4 runners=$5
	library "$abi" "$cc" "${flags%% *}" || return
	tick_cc=$out/bin/tick-cc t=$(echo "$out/suite$flags$mode" | tr -d ' ')
	mkdir -p "$t" "$work/kernel/$abi/unit" "$work/kernel/$abi/program"
	echo 'int main(int c, char **v) { float f = c; return f * f > 3 && *v; }' |
		"$tick_cc" -x c - -o "$t/try" 2>/dev/null && floats=yes || floats=
	remove=
	sources=$(echo ${SOURCES:-tests/unit/*.c tests/image/*.c tests/crt/*.c \
		tests/launch/launch.c})
	compile="$tick_cc -Wall -Wextra -Werror $flags"
	compile_tests
	for source in $sources; do
		test=${source#tests/} test=${test%.c}
		exe=$t/${test##*/} passed=yes
		headers=$(sed -n '1,9s/^ \* \([a-z]*: .*\)/\1/p' "$source")
		! skipped || continue
		run_on=
		for runner in $runners; do
			excluded "$runner" || run_on="$run_on $runner"
		done
		[ "$run_on" ] || continue
		build_test || {
			report FAIL 'build: failed'
			continue
		}
		for runner in $run_on; do
			if [ "$runner" = kernel ]; then
				cp "$exe" "$work/kernel/$abi/unit"
				[ ! "$program" ] ||
					cp "$program" "$work/kernel/$abi/program/${exe##*/}"
			elif run_test "$runner"; then
				report ok "$runner"
			else
				report FAIL "$runner: exit $status"
			fi
		done
		[ ! "$passed" ] || remove="$remove $exe $exe.out"
	done
	rm -f $remove
	rm -rf "$t/objects"
}

[ ! "${results-}" ] || exec >"$results/$(echo "$*" | tr -s ' /' _)"
job=$*
environment=
case "$1 $*" in
script\ *|*' native') ;;
*)	environment=". $work/env; "
	. "$work/env" ;;
esac
kind=$1
shift
case $kind in
suite) suite "$@" ;;
script) sh tests/script.sh "$@" ;;
*) library "$@" && out=$out sh "tests/$kind.sh" "$@" ;;
esac
echo "done $job"
[ ! "${results-}" ] || times	# read by check.sh
