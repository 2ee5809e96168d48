#!/bin/sh
# check.sh - runs the tests and ends with one line: N passed, N failed, N skipped.
# usage: [ABI=name] check.sh FOLDER PART...
# It works in the folder. The parts: native (what runs on this machine itself),
# user (every ABI, or just the one named, under qemu-user) and kernels (booted).
#
# What a test needs and the machine lacks is installed where that may be done
# (Debian, Ubuntu, as root) or fetched into a cache (toolchains.sh); otherwise the
# tests that need it say so and skip.
set -u
cd "$(dirname "$0")/.." || exit 1
work=$1
shift
mkdir -p "$work" && work=$(cd "$work" && pwd) || exit 1
results=$work/results list=$work/jobs boots=$work/boots
jobs=$(nproc 2>/dev/null || echo 2)
unset CC CFLAGS TICK_ABI MAKEFLAGS MFLAGS MAKELEVEL
exec 9>"$work/lock"
flock -n 9 || { echo "another check works in $work"; exit 1; }
rm -rf "$results"
mkdir -p "$results"
: >"$list"
: >"$boots"
parts=" $* "
export work results list boots jobs parts

# The scripts build what they test, and add their jobs to the lists: of what can
# be done at once, and of boots, which take what the others made.
case $parts in *' native '*) scripts=native ;; *) scripts= ;; esac
case $parts in *' user '*|*' kernels '*) scripts="$scripts cross" ;; esac
for script in $scripts; do
	sh "tests/$script.sh" || echo "FAIL $script.sh" >"$results/part-$script"
done

# One more than there are CPUs: tests sleep, too.
for jobs_of in "$list" "$boots"; do
	xargs -P "$((jobs + 1))" -L 1 sh <"$jobs_of"
done
# Each job's last word is "done": one that was killed has not said it.
[ "$(cat "$results"/* | grep -c '^done ')" = "$(cat "$list" "$boots" | wc -l)" ] ||
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
