#!/bin/sh
# script.sh - runs one script of tests/sh. usage: script.sh NAME ABIS, from job.sh
#
# The script finds a build by gcc at -Os in $B, a folder of its own in $t, and the
# ABIs that run here in $abis, of which the first is $host. It says why it fails;
# a line "skip: why" is a skip, with status 77 of all of it; one "table: ..." is printed
# at the end of a check.
. tests/common.sh
export B="$work/gcc-Os" t="$work/sh/$1" abis="$2" host="${2%% *}"
for abi in $abis; do
	library "$abi" gcc -Os || exit
done
rm -rf "$t"
mkdir -p "$t"
timeout 1200 sh -eu "tests/sh/$1.sh" </dev/null >"$t/log" 2>&1
case $? in
0) echo "ok $1" ;;
77) ;;
*)	echo "FAIL $1"
	tail -n 25 "$t/log"
	echo "	run: make check-one TEST=sh/$1" ;;
esac
sed -n "s/^skip: /skip $1: /p; s/^table: /table /p" "$t/log"
