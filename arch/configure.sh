#!/bin/sh
# configure.sh - finds a compiler for an ABI, and the flags that it accepts.
# usage: configure.sh O ABI CC CROSS_COMPILE [keep]
# The Makefile runs it; ABI, CC and CROSS_COMPILE may be empty. With keep, the
# compiler of the last build in O is chosen unless CC is given.
#
# Writes O/ABI/config.mk and prints its name. On an error, prints what is wrong
# and returns 1. Testing a compiler costs more than a build that finds nothing to
# do, so a config.mk that is newer than its inputs and names the same compiler
# is kept.
out=$1 abi=$2 cc=$3 cross=$4 keep=$5
export TICK_CC_RUNS="$cc"	# tick-cc would need the library: it refuses
unset TICK_ABI TICK_REALCC

die() {
	echo "$*"
	exit 1
}

fact() {
	sed -n "s/^$1 *= *//p" "arch/$abi/abi.mk"
}

# --- the ABI, and a compiler for it -------------------------------------------
[ ! "$cc" ] || case $(echo | $cc -E -x c - 2>&1 >/dev/null) in
*tick-cc:\ error:*) die "'$cc' is a tick-cc: build the library with a compiler" \
	"like gcc or clang" ;;
esac
if [ -z "$abi" ]; then
	guess=${cc:-${cross:+${cross}g}cc}
	abi=$(sh arch/cc-abi.sh $guess)
	[ "$abi" ] || die "'$guess' is missing or makes code for no ABI known here:" \
		$(for mk in arch/*/abi.mk; do dirname "${mk#arch/}"; done)
fi
flags=$(fact FLAGS)
triple=$(fact TRIPLE)
config=$out/$abi/config.mk
recorded=$(sed -n 's/^override CC := //p' "$config" 2>/dev/null)
[ "$cc" ] || [ ! "$keep" ] || cc=$recorded

# keep_config - keeps an earlier result for the same compiler.
keep_config() {
	[ "$cc" ] && [ "$recorded" = "$cc" ] || return
	[ arch/configure.sh -nt "$config" ] || [ "arch/$abi/abi.mk" -nt "$config" ] || {
		echo "$config"
		exit
	}
}

# check COMPILER - sets $cc to the command and $link to the first flags that link,
# or else $why. A compiler may define an ABI's macros and know neither its assembly
# nor its relocations: clang 14 those of sparc64. So this compiles files of the
# library. A multilib host may have no libgcc for this ABI, and clang needs lld when
# the host's linker does not know the ABI.
check() {
	cc=$1
	keep_config
	command -v "${cc%% *}" >/dev/null ||
		{ why="there is no compiler '${cc%% *}'"; return 1; }
	[ "$(sh arch/cc-abi.sh $cc $flags)" = "$abi" ] ||
		{ why="'$cc${flags:+ $flags}' does not make code for $abi"; return 1; }
	includes=
	for folder in $chain; do
		includes="$includes -I$folder"
	done
	probe=$out/$abi/.probe$$ why=
	mkdir -p "$probe" 2>/dev/null || die "can't write below '$out'"
	for source in crt/crt1.c crt/start.c $setjmp; do
		$cc $flags -std=gnu11 -Os -ffreestanding -fPIE -nostdinc $includes \
			-Iarch -Icrt -Ivdso -Ilibc -Ilibc/include \
			-fno-stack-protector -c "$source" \
			-o "$probe/${source##*/}.o" 2>"$probe/log" || {
			why="'$cc' fails to compile $source for $abi: $(
				sed -n '/[Ee]rror/{p;q;}' "$probe/log")"
			break
		}
	done
	# With a target, clang is tested with lld. The GNU ld of s390x, for one, refuses
	# some of its relocations.
	set -- -lgcc '' '-fuse-ld=lld -lgcc' -fuse-ld=lld
	case $cc in *--target=*) set -- "$3" "$4" "$1" "$2" ;; esac
	[ "$why" ] || for link in "$@" none; do
		[ "$link" != none ] || {
			why="'$cc' fails to link for $abi: $(
				sed -n '/[Ee]rror/{p;q;}' "$probe/log")"
			break
		}
		$cc $flags -nostdlib -static -Wl,--unresolved-symbols=ignore-all \
			"$probe"/*.o $link -o "$probe/out" 2>"$probe/log" && break
	done
	rm -f "$probe"/*
	rmdir "$probe"
	rmdir "$out/$abi" 2>/dev/null	# if it failed
	[ ! "$why" ]
}

# clangs - prints the clang commands in PATH, the newest first.
clangs() {
	version=$(clang -dumpversion 2>/dev/null) version=${version%%.*}
	n=99
	while [ $n -gt 3 ]; do
		[ "$n" != "$version" ] || echo clang
		! command -v clang-$n >/dev/null || echo clang-$n
		n=$((n - 1))
	done
}

# advise - prints what to install.
advise() {
	clang=$(fact CLANG)
	echo "install the package gcc-$(echo "$triple" | sed 's/_/-/g')$(
		[ "$clang" = none ] || echo ", or clang and lld${clang:+ $clang or newer}"
	), or set CC="
}

chain=$(sh arch/chain.sh "$abi")
for folder in $chain; do
	setjmp=$folder/setjmp.S
	[ ! -f "$setjmp" ] || break
done

if [ "$cc" ]; then
	check "$cc" || {
		first=$why
		# One clang makes code for every ABI, but needs --target.
		case " ${cc##*/}" in
		*--target*) false ;;
		*' clang'*) check "$cc --target=$triple" ;;
		*) false ;;
		esac
	} || case $cc in
	*clang*) die "$why; $(advise)" ;;
	*) die "$first" ;;
	esac
else
	reasons=
	for cc in ${cross:+"${cross}gcc"} cc gcc "$triple-gcc"; do
		! check "$cc" || break
		cc=
	done
	[ "$cc" ] || for clang in $(clangs); do
		! check "$clang --target=$triple" || break
		reasons=${reasons:-$why}
		cc=
	done
	[ "$cc" ] || die "no compiler for $abi: $(advise)${reasons:+ ($reasons)}"
fi

# --- what the compiler accepts ------------------------------------------------
accepts() {
	echo 'int i;' | $cc $flags -Werror $optional "$@" -S -x c - -o /dev/null 2>/dev/null
}

# clang warns about linker flags in CC when it only compiles. gcc does not know
# the warning, but would accept any name after -Wno-.
optional=
warning=unused-command-line-argument
! accepts -W$warning -Wno-$warning || optional=-Wno-$warning

# The first stops gcc from turning the loop in memcpy into a call of memcpy. The
# second undoes a default of some distributions: no frame here is large enough.
for flag in -fno-tree-loop-distribute-patterns -fno-stack-clash-protection \
	$(fact TRYFLAGS); do
	! accepts "$flag" || optional="$optional $flag"
done

small=-Os
! accepts -Oz || small=-Oz
fast=-O2
! accepts -fno-align-jumps || fast='-O2 -fno-align-jumps'

# lto_tools - prints NAME=PATH for the compiler's own ar, nm and ranlib, which read
# objects of -flto, and for its strip. CMake looks for them by these names.
lto_tools() {
	for word in $cc; do
		name=${word##*/}
		case $name in
		clang*) family=llvm prefix= suffix=${name#clang} ;;
		*-gcc*|gcc*) family=gcc prefix=${word%gcc*} suffix=${word##*gcc} ;;
		cc) family=gcc prefix= suffix= ;;
		*) continue ;;
		esac
		for tool in ar nm ranlib; do
			tool=$family-$tool
			path=$(command -v "$prefix$tool$suffix") && echo "$tool=$path"
		done
		case $family in
		llvm) path=$(command -v "llvm-strip$suffix") ;;
		gcc) path=$(command -v "$($cc -print-prog-name=strip)") ;;
		esac && echo "strip=$path"
		return
	done
}

# --- write it -----------------------------------------------------------------
mkdir -p "$out/$abi" 2>/dev/null && cat >"$config.$$" <<EOF || die "can't write $config"
# Written by arch/configure.sh.
override ABI := $abi
override CC := $cc
optional_flags := $optional
optimize_small := $small
optimize_fast := $fast
link_flags := $link
lto_tools := $(echo $(lto_tools))
builtin_headers := $($cc $flags -print-file-name=include)
EOF
mv "$config.$$" "$config" && echo "$config"
