#!/bin/sh
# configure.sh - finds a compiler for an ABI, and the flags that it accepts.
# usage: configure.sh O ABI CC CROSS_COMPILE
# The Makefile runs it; the last three arguments may be empty.
#
# Writes O/ABI/config.mk and prints its name. On an error, prints what is wrong
# and returns 1. Testing a compiler costs more than a build that finds nothing to
# do, so a config.mk that is newer than its inputs and names the same compiler
# is kept.
out=$1 abi=$2 cc=$3 cross=$4

die() {
	echo "$*"
	exit 1
}

fact() {
	sed -n "s/^$1 *= *//p" "arch/$abi/abi.mk"
}

# --- the ABI, and a compiler for it -------------------------------------------
if [ -z "$abi" ]; then
	guess=${cc:-${cross:+${cross}g}cc}
	abi=$(sh arch/cc-abi.sh $guess)
	[ "$abi" ] || die "'$guess' is missing or makes code for no ABI known here:" \
		$(for mk in arch/*/abi.mk; do dirname "${mk#arch/}"; done)
fi
flags=$(fact FLAGS)
triple=$(fact TRIPLE)

targets_abi() {
	[ "$(sh arch/cc-abi.sh "$@" $flags)" = "$abi" ]
}

first_cc() {
	for cc in ${cross:+"${cross}gcc"} cc gcc "$triple-gcc" \
		"clang --target=$triple" "clang-19 --target=$triple"; do
		! targets_abi $cc || return 0
	done
	die "no compiler for $abi: install the package" \
		"gcc-$(echo "$triple" | sed 's/_/-/g'), or clang and lld, or set CC="
}

if [ "$cc" ]; then
	targets_abi $cc || die "'$cc $flags' does not make code for $abi"
else
	first_cc
fi

# --- keep an earlier result ---------------------------------------------------
config=$out/$abi/config.mk
[ "$(sed -n 's/^override CC := //p' "$config" 2>/dev/null)" != "$cc" ] ||
	[ arch/configure.sh -nt "$config" ] || [ "arch/$abi/abi.mk" -nt "$config" ] || {
	echo "$config"
	exit
}

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

# The first flags that link. A multilib host may have no libgcc for this ABI, and
# clang needs lld when the host's linker does not know the ABI.
links() {
	echo 'int _start;' | $cc $flags -nostdlib -static -x c - -x none "$@" \
		-o /dev/null 2>/dev/null
}
for link in -lgcc '' '-fuse-ld=lld -lgcc' -fuse-ld=lld; do
	! links $link || break
done

# --- write it -----------------------------------------------------------------
mkdir -p "$out/$abi" 2>/dev/null && cat >"$config.$$" <<EOF || die "can't write $config"
# Written by arch/configure.sh.
override ABI := $abi
override CC := $cc
optional_flags := $optional
optimize_small := $small
optimize_fast := $fast
link_flags := $link
builtin_headers := $($cc $flags -print-file-name=include)
EOF
mv "$config.$$" "$config" && echo "$config"
