#!/bin/sh
# readme.sh - runs the section "Your first init" of the README, word for word, in a
# fresh copy. usage: readme.sh, from job.sh
set -u
t=$work/kernel/readme
rm -rf "$t"
mkdir -p "$t"
{ git ls-files 2>/dev/null | grep . ||
	find . -name build -prune -o -type f -print; } >"$t.files"
tar cf - -T "$t.files" | tar xf - -C "$t"
cd "$t" || exit
sed -n '/^## Your first init/,/^## In a/p' README.md >section
awk '/^```/ { on = $0 == "```c"; next } on' section >service.c
{ echo 'set -eux'; awk '/^```/ { on = $0 == "```sh"; next } on' section; } >run
timeout 300 sh run </dev/null >log 2>&1
status=$?
if [ $status = 0 ] && [ "$(grep -c '^up for [0-9.]* s' log)" = 2 ] &&
	[ "$(grep -c '] init: power off' log)" = 2 ]; then
	echo 'ok the first init of the README'
else
	echo "FAIL the first init of the README, status $status"
	tail -n 30 log
fi
