#!/bin/sh
# cc-abi.sh - prints the name of the ABI that a compiler command makes code for.
# Each abi.mk says in DETECT by which of the compiler's macros to know its ABI.
dir=$(dirname "$0")
for mk in "$dir"/*/abi.mk; do
	detect=$(sed -n 's/^DETECT *= *//p' "$mk")
	abi=${mk%/abi.mk}
	printf '#if %s\nabi:"%s"\n#endif\n' "$detect" "${abi##*/}"
done | "$@" -E -P -x c - 2>/dev/null | sed -n 's/^abi:"\(.*\)"/\1/p'
