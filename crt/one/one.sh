#!/bin/sh
# one.sh - prints the whole runtime as a single header (see one.awk).
# usage: one.sh [ABI...]
set -eu
cd "$(dirname "$0")/../.."
[ $# -gt 0 ] || set -- $(ls arch/*/abi.mk | cut -d/ -f2)
{
	for abi; do
		[ -e "arch/$abi/abi.mk" ] || {
			echo "one.sh: no ABI '$abi'" >&2
			exit 2
		}
		echo "abi $abi" $(sh arch/chain.sh "$abi")
		sed -n "s/^DETECT *= */detect $abi /p; s/^LIBGCC_CALLS *= */calls $abi /p
			s/^GCC_ASM *= */asm $abi /p" \
			"arch/$abi/abi.mk"
	done
	find arch crt vdso libc -type f -name '*.[chS]' ! -path '*/tools/*' \
		! -path 'crt/one/*' ! -path 'libc/builtins/*.[cS]' -o -name '*.def' | LC_ALL=C sort |
		sed 's/^/file /'
} | LC_ALL=C awk -f crt/one/one.awk
LC_ALL=C awk -f crt/one/uapi.awk $(find libc/uapi -name '*.h' ! -name ptrace.h |
	LC_ALL=C sort)
