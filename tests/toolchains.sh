#!/bin/sh
# toolchains.sh - cross compilers, both qemu-users and the kernel's headers, unpacked
# into one cache folder: nothing is installed, so nothing on the machine can
# be in the way, and it takes no root.
# usage: toolchains.sh ABI...
# Prints where they are, or on standard error why there is none.
#
# All of it comes from Debian 12 and its backports; what is there already is
# used again.
set -eu
cd "$(dirname "$0")/.."
. crt/tools/debian.sh
release=bookworm
newer='qemu-user linux-libc-dev'

# One clang makes all ABIs; gcc comes by the triple, for those that have one.
wanted="clang-19 lld-19 qemu-user-static $newer"
for abi do
	triple=$(sed -n 's/^TRIPLE *= *//p' "arch/$abi/abi.mk" | tr _ -)
	wanted="$wanted gcc-$triple"
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

# Of what the packages depend on, the parts of compilers and their libraries.
parts='clang|lld|llvm|lib(llvm|clang|z3|edit|xml2|icu|bsd|md0|tinfo|zstd|lzma)|qemu'
parts="$parts|(lib)?binutils|lib(ctf|gprofng|jansson|isl|mpc|mpfr|gmp|gcc-12-dev-.)"
parts="$parts|(gcc|cpp)-.*-linux-gnu"
fetch() {
	apt get -q update
	known=$(apt cache pkgnames | grep -xF "$missing")
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
	die "fetching failed: not all is there"
printf '%s\n' $missing >>"$cache/have"
echo "$cache"
