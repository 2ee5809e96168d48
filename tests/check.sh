#!/bin/sh
# check.sh - runs the tests and ends with one line: N passed, N failed, N skipped.
# usage: [ABI=name] check.sh FOLDER PART...
# It works in the folder. The parts: native (what runs on this machine itself)
# and user (every ABI under qemu-user, or just the one named).
#
# What a test needs and the machine lacks is installed where that may be done
# (Debian, Ubuntu, as root) or fetched into a cache (lab.sh); otherwise the
# tests that need it say so and skip.
set -u
cd "$(dirname "$0")/.." || exit 1
work=$1
shift
mkdir -p "$work" && work=$(cd "$work" && pwd) || exit 1
results=$work/results list=$work/jobs
jobs=$(nproc 2>/dev/null || echo 2)
unset CC CFLAGS TICK_ABI MAKEFLAGS MFLAGS MAKELEVEL
exec 9>"$work/lock"
flock -n 9 || { echo "another check works in $work"; exit 1; }
rm -rf "$results"
mkdir -p "$results"
: >"$list"
export work results list jobs

# Each part builds what it tests, and adds its jobs to the list.
for part do
	sh "tests/$part.sh" || echo "FAIL part $part" >"$results/part-$part"
done

xargs -P "$jobs" -L 1 sh <"$list"
# Each job's last word is "done": one that was killed has not said it.
[ "$(cat "$results"/* | grep -c '^done ')" = "$(wc -l <"$list")" ] ||
	echo "FAIL some jobs did not come to their end" >"$results/lost"

# --- the outcome -------------------------------------------------------------
echo
grep -h '^table ' "$results"/* | sed 's/^table //' | sort
grep -h '^skip ' "$results"/* | sort -u
[ ! -f "$work/sh/sizes/log" ] || cat "$work/sh/sizes/log"
awk '/^FAIL /{on=1} /^(ok|skip|table|done) /{on=0} on' "$results"/*
passed=$(cat "$results"/* | grep -c '^ok ')
failed=$(cat "$results"/* | grep -c '^FAIL ')
skipped=$(cat "$results"/* | grep -c '^skip ')
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$passed" != 0 ]
