#!/bin/sh
# cc-abi.sh - prints the ABI that a compiler command makes code for, or nothing.
# usage: cc-abi.sh COMPILER [FLAG...]
# DETECT in each abi.mk is a condition on the macros that compilers predefine.
for mk in "$(dirname "$0")"/*/abi.mk; do
	abi=${mk%/abi.mk}
	while read -r key _ condition; do
		[ "$key" != DETECT ] ||
			printf '#if %s\nabi:"%s"\n#endif\n' "$condition" "${abi##*/}"
	done <"$mk"
done | "$@" -E -P -x c - 2>/dev/null | sed -n 's/^abi:"\(.*\)"/\1/p'
