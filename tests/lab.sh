#!/bin/sh
# lab.sh - cross compilers, both qemu-users and the kernel's headers, unpacked
# into one cache folder: nothing is installed, so nothing on the machine can
# be in the way, and it takes no root.
# usage: lab.sh ABI...
# Prints where the lab is, or on standard error why there is none.
#
# All of it comes from Debian 12 and its backports, by the mirror that the
# machine's own apt uses; what is there already is used again. TICK_CACHE names
# another folder than ~/.cache/ticklibc.
set -eu
cd "$(dirname "$0")/.."
lab=${TICK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/ticklibc}/lab
release=bookworm
keys=/usr/share/keyrings/debian-archive-keyring.gpg
newer='qemu-user linux-libc-dev'

why() {
	echo "$*" >&2
	exit 1
}

# One clang makes all ABIs; gcc comes by the triple, for those that have one.
wanted="clang-19 lld-19 qemu-user-static $newer"
for abi do
	triple=$(sed -n 's/^TRIPLE *= *//p' "arch/$abi/abi.mk" | tr _ -)
	wanted="$wanted gcc-$triple"
done

mkdir -p "$lab/apt/lists/partial" "$lab/apt/archives/partial" "$lab/debs"
exec 9>"$lab/lock"
flock 9		# two checks at once fetch once
touch "$lab/have"
missing=$(printf '%s\n' $wanted | grep -vxFf "$lab/have" || :)
[ "$missing" ] || { echo "$lab"; exit 0; }

command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null ||
	why 'no apt-get here to fetch cross compilers and qemu with'
[ "$(dpkg --print-architecture)" = amd64 ] || why 'the lab is for amd64'
[ -r $keys ] || why "no $keys to trust Debian's packages by"
uri=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list \
	/etc/apt/sources.list.d/*.sources 2>/dev/null |
	sed -n 's/^URIs: *\([^ ]*\).*/\1/p; s/^deb .*\(http[^ ]*\) .*/\1/p' |
	grep '/debian/*$' | head -n 1)
[ "$uri" ] || why "no mirror of Debian in apt's sources"

# A state of apt's own, in which nothing is installed: what a package needs is
# all found, and the machine's state is not touched.
: >"$lab/apt/status"
for suite in $release $release-backports; do
	echo "deb [signed-by=$keys] $uri $suite main"
done >"$lab/apt/sources"
apt() {
	command=$1
	shift
	"apt-$command" -o Dir::Etc::SourceList="$lab/apt/sources" \
		-o Dir::Etc::SourceParts=/nonexistent \
		-o Dir::State::Lists="$lab/apt/lists" \
		-o Dir::State::status="$lab/apt/status" \
		-o Dir::Cache="$lab/apt" -o Dir::Cache::pkgcache=pkgcache.bin \
		-o Dir::Cache::srcpkgcache=srcpkgcache.bin \
		-o APT::Get::List-Cleanup=false "$@"
}

# Of what the packages depend on, the parts of compilers and their libraries.
parts='clang|lld|llvm|lib(llvm|clang|z3|edit|xml2|icu|bsd|md0|tinfo|zstd|lzma)|qemu'
parts="$parts|(lib)?binutils|lib(ctf|gprofng|jansson|isl|mpc|mpfr|gmp|gcc-12-dev-.)"
parts="$parts|(gcc|cpp)-.*-linux-gnu"
fetch() {
	apt get -q update
	known=$(apt cache pkgnames | grep -xF "$missing")
	apt get install -s --no-install-recommends $known >"$lab/plan"
	names=$(sed -n 's/^Inst \([^ ]*\).*/\1/p' "$lab/plan" | grep -E "^($parts)" |
		grep -vx "$(echo $newer | sed 's/ /\\|/')")
	cd "$lab/debs"
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
	done | xargs -n 2 -P 2 sh -ec 'dpkg-deb -x "$1" "$0/$2"' "$lab"
	rm -f ./*.deb
}
# Not in a condition, where the shell would go on after an error.
set +e
(set -e; fetch) >"$lab/log" 2>&1
r=$?
set -e
[ $r = 0 ] && [ -x "$lab/tools/usr/bin/clang-19" ] &&
	[ -x "$lab/newer/usr/bin/qemu-arm" ] && [ -d "$lab/kernel/usr/include/linux" ] ||
	why "fetching failed; $lab/log ends with: $(tail -n 2 "$lab/log" | tr '\n' ' ')"
printf '%s\n' $missing >>"$lab/have"
echo "$lab"
