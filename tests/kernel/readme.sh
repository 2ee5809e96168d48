#!/bin/sh
# readme.sh - the README's first init, word for word, in a fresh copy.
set -u
t=$work/readme-init out=$results/readme-init
[ ! -f "$work/env" ] || . "$work/env"
rm -rf "$t"
mkdir -p "$t"
{ git ls-files 2>/dev/null | grep . ||
	find . -name build -prune -o -type f -print; } >"$t.files"
tar cf - -T "$t.files" | tar xf - -C "$t"
(
	cd "$t" || exit
	sed -n '/^## Your first init/,/^## In a/p' README.md >section
	awk '/^```/ { on = $0 == "```c"; next } on' section >service.c
	{ echo 'set -eux'; awk '/^```/ { on = $0 == "```sh"; next } on' section; } >run
	timeout 300 sh run </dev/null >log 2>&1
	r=$?
	[ $r = 0 ] && [ "$(grep -c '^up for [0-9.]* s' log)" = 2 ] &&
		[ "$(grep -c '] init: power off' log)" = 2 ] &&
		echo 'ok the first init of the README' || {
		echo "FAIL the first init of the README, status $r"
		tail -n 30 log
	}
) >"$out"
echo 'done readme-init' >>"$out"
