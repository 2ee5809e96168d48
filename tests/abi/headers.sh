#!/bin/sh
# headers.sh - an ABI's bits/ headers against the kernel's of the cache, the SYS_
# names against its numbers, and the byte order in its abi.mk against the compiler's.
# usage: headers.sh ABI COMPILER LEVEL CLANG, from job.sh: the clang reads the
# kernel's headers, as it needs no other part of a toolchain
. tests/common.sh
linux=$toolchains/kernel/usr/include
machine=$(setting "$1" HEADERS)
machine=${machine:-$(setting "$1" TRIPLE)}
if checked=$(sh tests/abi/constants.sh "$out/include" "$4 $(setting "$1" FLAGS) \
	-w -nostdinc -isystem $linux/$machine -isystem $linux" 2>&1 &&
	order=$(echo __BYTE_ORDER__ | "$out/bin/tick-cc" -E -P -x c - 2>/dev/null) &&
	{ sh arch/sys.sh | cmp - arch/generic/bits/syscall.h; } &&
	case $(setting "$1" MESON):$order in
	*\ little:1234|*\ big:4321) ;;
	*) echo "MESON in abi.mk is wrong: the byte order is $order"; false ;;
	esac)
then
	echo "ok headers $1"
	printf 'table %-11s bits/: %s\n' "$1" "$checked"
else
	echo "FAIL headers $1"
	echo "$checked"
fi
