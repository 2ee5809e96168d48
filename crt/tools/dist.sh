#!/bin/sh
# dist.sh - packs the sources as O/ticklibc-VERSION.tar.gz.
# usage: dist.sh O VERSION, from make dist
#
# The same sources make the same bytes, in a clone as in an unpacked tarball: names are
# sorted, and owners, modes and times do not come from the files. The time is that of
# the last commit, or $SOURCE_DATE_EPOCH.
set -eu
out=$1 name=ticklibc-$2
cd "$(dirname "$0")/../.."
list=$(mktemp)
trap 'rm -f "$list"' EXIT
trap 'exit 1' HUP INT TERM

# A tarball may be unpacked below another project's clone.
if [ -e .git ] && git ls-files -z >"$list" 2>/dev/null && [ -s "$list" ]; then
	time=$(git log -1 --format=%ct)
else
	find .ci .gitignore LICENSE Makefile README.md arch crt libc tests vdso \
		! -type d -print0 >"$list"
	time=$(stat -c %Y Makefile)
fi
mkdir -p "$out"
LC_ALL=C sort -z "$list" |
	tar -c --no-recursion --null -T - --format=ustar --owner=0 --group=0 \
		--numeric-owner --mode=u=rwX,go=rX --mtime="@${SOURCE_DATE_EPOCH:-$time}" \
		--transform="s|^|$name/|" -f "$out/$name.tar"
gzip -9nf "$out/$name.tar"
ls -l "$out/$name.tar.gz"
