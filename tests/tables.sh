#!/bin/sh
# tables.sh - fetches AT&T's tables of regular expressions, which are in a Debian
# package, into the cache. Prints the folder that has them, or on standard error why
# there is none.
set -eu
cd "$(dirname "$0")/.."
. crt/tools/debian.sh

cache_lock
tables=$cache/tables
[ -f "$tables/basic.dat" ] && { echo "$tables"; exit 0; }
apt_state "$cache/apt-tables" <<END
bookworm amd64
END
fetch() {
	apt get -q update
	mkdir -p "$tables"
	cd "$tables"
	apt get -q download librust-regex-dev
	dpkg-deb -x librust-regex-dev_*.deb x
	find x -name '*.dat' -exec mv {} . \;
	rm -rf x ./*.deb "$state"
}
attempt fetch
[ -f "$tables/basic.dat" ] || die 'the package has no tables'
echo "$tables"
