#!/bin/sh
# toolchains.sh - fetches cross compilers, two versions of qemu-user and the
# kernel's headers, and unpacks them into a cache. Nothing is installed: this needs
# no root, and can't conflict with what the machine has.
# usage: toolchains.sh ABI...
# Prints the folder of the cache, or on standard error why there is none.
#
# All packages are those of Debian 12 and its backports. Those that are in the
# cache already are not fetched again.
set -eu
cd "$(dirname "$0")/../.."
. crt/tools/abi.sh
. crt/tools/debian.sh
release=bookworm
newer='qemu-user linux-libc-dev'

# One clang makes all ABIs; there is a gcc for each triple, or none.
wanted="clang-19 lld-19 qemu-user-static $newer"
for abi do
	wanted="$wanted gcc-$(setting "$abi" TRIPLE | tr _ -)"
done

cache_lock
mkdir -p "$cache/debs"
touch "$cache/have"
missing=$(printf '%s\n' $wanted | grep -vxFf "$cache/have" || :)
[ "$missing" ] || { echo "$cache"; exit 0; }

apt_state "$cache/apt" <<END
$release amd64
$release-backports amd64
END

# Of the dependencies, only compilers and their libraries are needed.
parts='clang|lld|llvm|lib(llvm|clang|z3|edit|xml2|icu|bsd|md0|tinfo|zstd|lzma)|qemu'
parts="$parts|(lib)?binutils|lib(ctf|gprofng|jansson|isl|mpc|mpfr|gmp|gcc-12-dev-.)"
parts="$parts|(gcc|cpp)-.*-linux-gnu"
fetch() {
	update_lists
	known=$(grep -xF "$missing" "$cache/names")
	apt get install -s --no-install-recommends $known >"$cache/plan"
	names=$(sed -n 's/^Inst \([^ ]*\).*/\1/p' "$cache/plan" | grep -E "^($parts)" |
		grep -vx "$(echo $newer | sed 's/ /\\|/')")
	cd "$cache/debs"
	rm -f ./*.deb
	apt get -q download $names $(printf "%s/$release-backports " $newer)
	ls ./*.deb
	for deb in *.deb; do
		case $deb in
		qemu-user_*) to=newer ;;
		linux-libc-dev_*) to=kernel ;;
		*) to=tools ;;
		esac
		echo "$deb $to"
	done | xargs -n 2 -P 2 sh -ec 'dpkg-deb -x "$1" "$0/$2"' "$cache"
	rm -f ./*.deb
}
attempt fetch
[ -x "$cache/tools/usr/bin/clang-19" ] && [ -x "$cache/newer/usr/bin/qemu-arm" ] &&
	[ -d "$cache/kernel/usr/include/linux" ] ||
	die "fetching failed: clang-19, qemu-arm or the headers are missing"
printf '%s\n' $missing >>"$cache/have"
echo "$cache"
