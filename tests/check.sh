#!/bin/sh
# check.sh - runs the tests and ends with one line: N passed, N failed, N skipped.
# usage: check.sh [folder to work in]
#
# What a test needs and the machine lacks is installed where that may be done
# (Debian, Ubuntu, as root); otherwise the tests that need it say so and skip.
set -u
cd "$(dirname "$0")/.." || exit 1
work=${1:-build/check}
mkdir -p "$work" && work=$(cd "$work" && pwd) || exit 1
results=$work/results
jobs=$(nproc 2>/dev/null || echo 2)
unset CC CFLAGS TICK_ABI MAKEFLAGS MFLAGS MAKELEVEL

# --- what the tests need: a command, and the package that has it ------------
lacking=
while read -r command package; do
	command -v "$command" >/dev/null || lacking="$lacking $package"
done <<END
clang clang
ld.lld lld
musl-gcc musl-tools
g++ g++
strace strace
gdb gdb
valgrind valgrind
cmake cmake
autoconf autoconf
python3 python3
END
if [ "$lacking" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
	echo "installing$lacking"
	export DEBIAN_FRONTEND=noninteractive
	apt-get -q update >"$work/apt.log" 2>&1
	for package in $lacking; do
		apt-get -qy install --no-install-recommends "$package" \
			>>"$work/apt.log" 2>&1 || echo "could not install $package"
	done
fi

# --- which ABIs run here -----------------------------------------------------
host=$(sh arch/which.sh cc)
abis=$host
for sibling in $(sed -n 's/^SIBLINGS *= *//p' "arch/$host/abi.mk"); do
	abi=${sibling#*=}
	make -s ABI="$abi" O="$work/try" >"$work/try.log" 2>&1 &&
		"$work/try/$abi/bin/tick-cc" tests/demo/hello.c \
			-o "$work/try/hello" && "$work/try/hello" >/dev/null &&
		abis="$abis $abi"
done
echo "ABIs that run here: $abis"

# --- the jobs ----------------------------------------------------------------
rm -rf "$results"
mkdir -p "$results"
list=$work/jobs
: >"$list"
compilers=
for cc in gcc clang musl-gcc; do
	command -v $cc >/dev/null || {
		echo "skip $cc: not installed" >"$results/$cc"
		continue
	}
	compilers="$compilers $cc"
done
for abi in $abis; do
	for cc in $compilers; do
		levels='-O0 -O2 -Os'
		[ "$cc" != musl-gcc ] || levels=-Os
		[ "$cc:$abi" != musl-gcc:i386 ] || continue
		for level in $levels; do
			o=$work/$cc$level
			echo "building $abi with $cc $level"
			make -s -j"$jobs" O="$o" ABI="$abi" CC="$cc" \
				CFLAGS="$level" WERROR=-Werror >"$o.log" 2>&1 || {
				echo "FAIL build $abi $cc $level"
				tail -n 20 "$o.log"
			} >"$results/build-$abi-$cc$level"
			for mode in -static -static-pie; do
				echo "tests/suite.sh $o $abi $cc $level $mode"
			done >>"$list"
		done
		[ "$cc" = musl-gcc ] || for mode in -static -static-pie; do
			echo "tests/suite.sh $work/$cc-O2 $abi $cc -O2 $mode -flto"
		done >>"$list"
	done
done
for script in tests/sh/*.sh; do
	echo "tests/script.sh $work $script"
done >>"$list"

export work results host abis
xargs -P "$jobs" -L 1 sh <"$list"
# Each job's last word is "done": one that was killed has not said it.
[ "$(cat "$results"/* | grep -c '^done ')" = "$(wc -l <"$list")" ] ||
	echo "FAIL some jobs did not come to their end" >"$results/lost"

# --- the outcome -------------------------------------------------------------
echo
grep -h '^table ' "$results"/* | sed 's/^table //' | sort
grep -h '^skip ' "$results"/* | sort -u
cat "$work/sh/sizes/log"
awk '/^FAIL /{on=1} /^(ok|skip|table|done) /{on=0} on' "$results"/*
passed=$(cat "$results"/* | grep -c '^ok ')
failed=$(cat "$results"/* | grep -c '^FAIL ')
skipped=$(cat "$results"/* | grep -c '^skip ')
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$passed" != 0 ]
