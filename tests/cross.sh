#!/bin/sh
# cross.sh - every ABI, under qemu-user without a vDSO (7.2) and with one (10),
# and on real kernels.
# usage: [ABI=name] cross.sh, from check.sh
#
# Of compilers there are clang, which makes nearly all ABIs, and each gcc that
# goes by an ABI's triple; abi.mk may say that one of the two is enough. clang
# links at a fixed address, gcc static-pie; clang does both where it is alone,
# that for one emulator only. What is booted was made by the last of these ways.
set -u
abis=${ABI:-$(ls arch/*/abi.mk | cut -d/ -f2)}
fact() { sed -n "s/^$2 *= *//p" "arch/$1/abi.mk"; }

case $parts in
*' user '*) gccs=$abis ;;
*) gccs= abis=$(for abi in $abis; do ls "arch/$abi/kernels" 2>/dev/null; done |
	cut -d/ -f2) ;;
esac
toolchains=$(sh tests/toolchains.sh $gccs 2>"$work/toolchains.log") || {
	toolchains=/nonexistent
	echo "skip the toolchains: $(cat "$work/toolchains.log")" >"$results/toolchains"
}
tools=$toolchains/tools/usr
cat >"$work/env" <<END
export PATH="\$PATH:$tools/bin" toolchains="$toolchains" LD_LIBRARY_PATH="$tools/lib/x86_64-linux-gnu"
END
. "$work/env"

# An ABI's boots, and the folder in which they find its tests.
case $parts in *' kernels '*)
	booted=$(for abi in $abis; do ls "arch/$abi/kernels"; done 2>/dev/null |
		cut -d/ -f2 | tr '\n' ' ')
	sh crt/tools/fetch.sh $booted >/dev/null 2>"$work/fetch.log" || {
		echo "skip the kernels: $(cat "$work/fetch.log")" >"$results/kernels"
		booted=
	}
	for abi in $booted; do
		rm -rf "$work/kernel/$abi"
		mkdir -p "$work/kernel/$abi/unit" "$work/kernel/$abi/program"
		grep -v '^#' "arch/$abi/kernels" | awk -v abi="$abi" \
			'{ print "tests/kernel/check.sh " abi, NR }' >>"$boots"
	done
	# Two of them, to see a whole system's life.
	for abi in x86_64 aarch64; do
		case " $booted" in *" $abi "*)
			echo "tests/kernel/init.sh $abi" >>"$boots" ;;
		esac
	done
	case " $booted" in *" x86_64 "*" aarch64 "*|*" aarch64 "*" x86_64 "*)
		echo "tests/kernel/readme.sh" >>"$boots" ;;
	esac ;;
*)	booted= ;;
esac

# The emulators by their versions: those of the cache, and without it whichever
# the machine has.
runners=
find_emulators() {
	for qemu in "$tools/bin/qemu-%s-static" "$toolchains/newer/usr/bin/qemu-%s" \
		"/usr/bin/qemu-%s-static" "/usr/bin/qemu-%s"; do
		[ "$toolchains" = /nonexistent ] ||
			case $qemu in "$toolchains"/*) ;; *) continue ;; esac
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
}
case $parts in *' user '*) find_emulators ;; esac

# What is booted beside the tests.
kernel_programs() {
	into=$work/kernel/$abi
	mkdir -p "$into/words" "$into/demo"
	cp "$o/$abi/bin/vdsoinfo" "$into/words"
	set -- -O2 -Wall -Wextra -Werror
	"$o/$abi/bin/tick-cc" "$@" tests/kernel/init.c -o "$into/init"
	"$o/$abi/bin/tick-cc" "$@" $(make -s O="$o" ABI="$abi" includes) \
		tests/kernel/clocks.c -o "$into/words/clocks"
	"$o/$abi/bin/tick-cc" "$@" tests/demo/init.c -o "$into/demo/init"
	"$o/$abi/bin/tick-cc" "$@" tests/kernel/child.c -o "$into/demo/child"
}

for abi in $abis; do
	clang=
	: >"$work/ways"
	for cc in "$(fact "$abi" TRIPLE)-gcc" clang-19 clang; do
		command -v "$cc" >/dev/null || continue
		tests=$(fact "$abi" TESTS)
		case $cc in
		clang*)	[ -z "$clang" ] || continue
			clang=$cc
			[ "$tests" != gcc ] || continue
			level=-O2 modes=-static
			command -v "$(fact "$abi" TRIPLE)-gcc" >/dev/null &&
				[ "$tests" != clang ] || modes='-static-pie -static'
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
		[ ! -d "$work/kernel/$abi" ] || kernel_programs
		[ ! "$gccs" ] || [ "$toolchains" = /nonexistent ] ||
			echo "tests/abi/sizes.sh $o $abi $cc" >>"$list"
		# No qemu-user runs it? Then at least it links.
		on=${runners:-none}
		[ "$(fact "$abi" QEMU)" ] || on=none
		for mode in $modes; do
			case $modes in *"$mode") some=$on ;; *) some=${on##*,} ;; esac
			echo "tests/suite.sh $o $abi $cc $level $mode $some"
		done >>"$work/ways"
	done
	# The last way is the one that is booted too, or alone.
	case " $booted :$parts" in
	*" $abi "*:*' user '*) sed '$s/$/,kernel/' "$work/ways" ;;
	*" $abi "*) sed -n '$s/[^ ]*$/kernel/p' "$work/ways" ;;
	*) cat "$work/ways" ;;
	esac >>"$list"
	grep -q " $abi " "$list" ||
		echo "skip $abi: no compiler for it here" >"$results/none-$abi"
	# Its headers, by a compiler that needs no other part of a tool chain.
	[ ! "$clang" ] || [ "$toolchains" = /nonexistent ] || [ ! "$gccs" ] ||
		echo "tests/uapi.sh $o $abi $clang $(fact "$abi" FLAGS) --target=$(fact "$abi" TRIPLE)" >>"$list"
done
