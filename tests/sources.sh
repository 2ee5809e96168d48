#!/bin/sh
# sources.sh - fetches the sources of real programs, as upstream released them, from
# Debian 12 or sid, into the cache, except those that the mirror lacks. Prints the folder in which each package has one of its
# name, or on standard error why there is none. usage: sources.sh PACKAGE...
set -eu
cd "$(dirname "$0")/.."
. crt/tools/debian.sh

cache_lock
sources=$cache/sources
mkdir -p "$sources"
missing=
for package do
	[ -f "$sources/$package/.done" ] || missing="$missing $package"
done
[ "$missing" ] || { echo "$sources"; exit 0; }

apt_state "$cache/apt-sources" <<END
bookworm amd64
sid amd64
END
sed -i 's/^deb \[\([^]]*\) arch=[^]]*\]/deb-src [\1]/' "$state/sources"

# Of the kernel's source only its tests and nolibc are unpacked: the remainder takes
# 1.3 GB.
part() {
	case $1 in
	linux) echo "--wildcards linux-*/tools/testing/selftests" \
		"linux-*/tools/include/nolibc" ;;
	esac
}

fetch() {
	apt get -q update
	rm -rf "$cache/sources.new"
	mkdir -p "$cache/sources.new"
	cd "$cache/sources.new"
	for package in $missing; do
		# Mirrors lack some; a newer version is better than none.
		apt get -q source --download-only --tar-only "$package/bookworm" ||
			apt get -q source --download-only --tar-only "$package/sid" || :
		[ -f "$(echo "$package"_*.tar.?z*)" ] || continue
		rm -rf "$sources/$package"
		mkdir "$sources/$package"
		tar xf "$package"_*.tar.?z* -C "$sources/$package" --strip-components=1 \
			$(part "$package")
		: >"$sources/$package/.done"
	done
	cd "$cache"
	rm -rf "$cache/sources.new" "$state"
}
attempt fetch
echo "$sources"
