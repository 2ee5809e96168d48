#!/bin/sh
# uapi.sh - one ABI's bits/ headers against the kernel's, which the cache has.
# usage: uapi.sh O-FOLDER ABI COMPILER
o=$1 abi=$2
shift 2
. "$o/env"
headers=$(sed -n 's/^HEADERS *= *//p' "arch/$abi/abi.mk")
kernel=$toolchains/kernel/usr/include
if said=$(sh tests/abi/constants.sh "$o/$abi/include" "$* -w -nostdinc \
	-isystem $kernel/${headers:-$(sed -n 's/^TRIPLE *= *//p' "arch/$abi/abi.mk")} \
	-isystem $kernel" 2>&1)
then
	echo "ok uapi $abi"
	echo "table $(printf '%-11s' "$abi") bits/: $said"
else
	echo "FAIL uapi $abi"
	echo "$said"
fi >"$results/uapi-$abi"
echo "done uapi $abi" >>"$results/uapi-$abi"
