#!/bin/sh
# native.sh - the tests of what runs on this machine itself.
# usage: native.sh, from check.sh
set -u

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
	make -s ABI="$abi" O="$work/try" >"$work/try.log" 2>&1 || {
		echo "skip $abi: $(tail -n 1 "$work/try.log")" >"$results/here-$abi"
		continue
	}
	"$work/try/$abi/bin/tick-cc" tests/demo/hello.c -o "$work/try/hello" &&
		"$work/try/hello" >/dev/null 2>&1 && abis="$abis $abi" ||
		echo "skip $abi natively: this kernel does not run it" >"$results/here-$abi"
done
echo "ABIs that run here: $abis"
printf "export host='%s' abis='%s'\n" "$host" "$abis" >"$work/here"

# --- the jobs ----------------------------------------------------------------
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
			# Each level one way with gcc, the other way with clang.
			case $cc$level in
			musl-gcc*) modes='-static -static-pie' ;;
			gcc-O2|clang-O[0s]) modes=-static-pie lto=-static ;;
			*) modes=-static lto=-static-pie ;;
			esac
			for mode in $modes; do
				echo "tests/suite.sh $o $abi $cc $level $mode native"
			done >>"$list"
			[ "$level" != -O2 ] || [ "$cc" = musl-gcc ] ||
				echo "tests/suite.sh $o $abi $cc -O2 $lto native -flto" >>"$list"
		done
	done
done
for script in tests/sh/*.sh; do
	echo "tests/script.sh $work $script"
done >>"$list"

