#!/bin/sh
# script.sh - runs one shell test. usage: script.sh WORK-FOLDER SCRIPT
#
# A script works in the top folder with $B, a build by gcc at -Os, $t, a folder
# of its own, $abis and $host. It says why it fails on standard output; "skip: why"
# there with status 77 is a skip.
script=$2
name=$(basename "$script" .sh)
export B="$work/gcc-Os" t="$1/sh/$name"
. "$work/here"
rm -rf "$t"
mkdir -p "$t"
timeout 1200 sh -eu "$script" </dev/null >"$t/log" 2>&1
case $? in
0) echo "ok $name" ;;
77) sed -n "s/^skip: /skip $name: /p" "$t/log" ;;
*) echo "FAIL $name" && tail -n 25 "$t/log" ;;
esac >"$results/sh-$name"
grep '^skip: ' "$t/log" >/dev/null && ! grep -q '^skip' "$results/sh-$name" &&
	sed -n "s/^skip: /skip $name: /p" "$t/log" >>"$results/sh-$name"
echo "done $name" >>"$results/sh-$name"
