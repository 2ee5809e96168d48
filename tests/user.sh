#!/bin/sh
# user.sh - every ABI under qemu-user, without a vDSO (7.2) and with one (10).
# usage: [ABI=name] user.sh, from check.sh
#
# Of compilers there are clang, which makes nearly all ABIs, and each gcc that
# goes by an ABI's triple; abi.mk may say that one of the two is enough. clang
# links at a fixed address, gcc static-pie; clang does both where it is alone,
# the second for one emulator.
set -u
abis=${ABI:-$(ls arch/*/abi.mk | cut -d/ -f2)}
fact() { sed -n "s/^$2 *= *//p" "arch/$1/abi.mk"; }

lab=$(sh tests/lab.sh $abis 2>"$work/lab.log") || {
	lab=/nonexistent
	echo "skip the lab: $(cat "$work/lab.log")" >"$results/lab"
}
tools=$lab/tools/usr
cat >"$work/env" <<END
export PATH="\$PATH:$tools/bin" lab="$lab" LD_LIBRARY_PATH="$tools/lib/x86_64-linux-gnu"
END
. "$work/env"

# The emulators by their versions: those of the lab, and without it whichever
# the machine has.
runners=
for qemu in "$tools/bin/qemu-%s-static" "$lab/newer/usr/bin/qemu-%s" \
	"/usr/bin/qemu-%s-static" "/usr/bin/qemu-%s"; do
	[ "$lab" = /nonexistent ] || case $qemu in "$lab"/*) ;; *) continue ;; esac
	version=$($(printf "$qemu" arm) --version 2>/dev/null |
		sed -n 's/.*version \([0-9]*\.[0-9]*\).*/qemu-\1/p')
	case ,$runners, in *,"$version",*) continue ;; esac
	mkdir -p "$work/run/$version"
	for abi in $abis; do
		ln -sf "$(printf "$qemu" "$(fact "$abi" QEMU)")" \
			"$work/run/$version/$abi"
	done
	runners=${runners:+$runners,}$version
done
[ "$runners" ] || echo 'skip qemu-user: none here' >"$results/qemu"

for abi in $abis; do
	clang=
	for cc in "$(fact "$abi" TRIPLE)-gcc" clang-19 clang; do
		command -v "$cc" >/dev/null || continue
		tests=$(fact "$abi" TESTS)
		case $cc in
		clang*)	[ -z "$clang" ] || continue
			clang=$cc
			[ "$tests" != gcc ] || continue
			level=-O2 modes=-static
			command -v "$(fact "$abi" TRIPLE)-gcc" >/dev/null &&
				[ "$tests" != clang ] || modes='-static -static-pie'
			make="$cc --target=$(fact "$abi" TRIPLE) -fuse-ld=lld" ;;
		*)	[ "$tests" != clang ] || continue
			level=-Os modes=-static-pie make=$cc ;;
		esac
		case $(fact "$abi" PIE) in *no*) modes=-static ;; esac
		o=$work/user-$cc
		mkdir -p "$o"
		cp "$work/env" "$o/env"
		echo "building $abi with $cc $level"
		make -s -j"$jobs" O="$o" ABI="$abi" CC="$make" CFLAGS="$level" \
			WERROR=-Werror >"$o-$abi.log" 2>&1 || {
			echo "FAIL build $abi $cc $level"
			tail -n 20 "$o-$abi.log"
			continue
		} >"$results/build-user-$abi-$cc"
		# No qemu-user runs it? Then at least it links.
		on=${runners:-none}
		[ "$(fact "$abi" QEMU)" ] || on=none
		for mode in $modes; do
			echo "tests/suite.sh $o $abi $cc $level $mode $on"
			on=${on##*,}
		done >>"$list"
	done
	grep -q " $abi " "$list" ||
		echo "skip $abi: no compiler for it here" >"$results/none-$abi"
	# Its headers, by a compiler that needs no other part of a tool chain.
	[ ! "$clang" ] || [ "$lab" = /nonexistent ] ||
		echo "tests/uapi.sh $o $abi $clang $(fact "$abi" FLAGS) --target=$(fact "$abi" TRIPLE)" >>"$list"
done
