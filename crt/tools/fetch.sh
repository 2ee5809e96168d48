#!/bin/sh
# fetch.sh - downloads kernels, and emulators to boot them, into the cache.
# usage: fetch.sh ABI[:LINE]..., for one line of arch/ABI/kernels or all
# The kernels are those in arch/ABI/kernels that Debian still has. Prints the cache's
# folder. In it,
#	system/usr/bin		has qemu-system-* and cpio,
#	system/newer		has the newer qemu that loongarch64 needs,
#	kernels/RELEASE-PACKAGE	has one kernel.
set -eu
cd "$(dirname "$0")/../.."
. crt/tools/debian.sh

# These are unpacked with the packages that they depend on, except for those that
# every system has.
emulators='qemu-system-x86 qemu-system-arm qemu-system-misc qemu-system-mips
	qemu-system-ppc cpio zstd'
newer='qemu-system-misc qemu-system-data'
installed='libc6|libgcc-s1|libpam.*|libaudit.*|libsemanage.*|libsystemd0'
fetch_emulators() {
	mkdir -p "$cache/debs" "$cache/system/newer"
	cd "$cache/debs"
	rm -f ./*.deb
	update_lists
	apt get install -s --no-install-recommends $emulators >"$cache/plan"
	apt get -q download $(sed -n 's/^Inst \([^ ]*\).*/\1/p' "$cache/plan" |
		grep -E '^(lib|qemu|seabios|cpio|zlib|zstd)' |
		grep -vxE "$installed")
	printf '%s\n' *.deb | xargs -n 1 -P 2 sh -c 'dpkg-deb -x "$1" "$0"' \
		"$cache/system"
	rm -f ./*.deb
	apt get -q download $(printf '%s/bookworm-backports ' $newer)
	for deb in *.deb; do
		dpkg-deb -x "$deb" "$cache/system/newer"
	done
	rm -f ./*.deb
}

# unpack_zimg FILE - replaces a self-extracting EFI image with the kernel in it: qemu
# boots without EFI. The header has "zimg" at byte 4, the offset and the size of the
# compressed kernel at 8, and the name of the compressor at 24.
unpack_zimg() {
	[ "$(dd if="$1" bs=1 skip=4 count=4 2>/dev/null)" = zimg ] || return 0
	set -- "$1" $(od -A n -t u4 -j 8 -N 8 "$1")
	compressor=$(dd if="$1" bs=1 skip=24 count=8 2>/dev/null | tr -d '\0')
	tail -c "+$(($2 + 1))" "$1" | head -c "$3" |
		LD_LIBRARY_PATH=$cache/system/usr/lib/x86_64-linux-gnu "$compressor" -dc >"$1.raw"
	mv "$1.raw" "$1"
}

# find_kernels - prints a line for each package to download: its name, the folder
# for its kernel, and the pattern of a device tree if the machine needs one. Up to
# Linux 7.1 the package is linux-image-RELEASE, after that linux-binary-RELEASE.
find_kernels() {
	while read -r machine release package _; do
		[ "$release" = newest ] && version='[0-9]*' || version=$release
		name=$(grep -E "^linux-(image|binary)-$version\.[^-]*(-[0-9]+)?-${package%:*}\$" \
			"$cache/names" | sort -t- -k 3V -k 2,2r | tail -n 1)
		[ -z "$name" ] ||
			echo "$name:${package#*:} $cache/kernels/$release-$package" \
				$(sed -n "s/^$machine |.* -dtb \([^ ]*\).*/*\/\1/p" \
				crt/tools/machines)
	done <"$cache/wanted" | sort -u
}

fetch_kernels() {
	update_lists
	find_kernels >"$cache/plan"
	mkdir -p "$cache/debs"
	cd "$cache/debs"
	rm -f ./*.deb
	complete=yes
	apt get -q download $(cut -d' ' -f1 "$cache/plan" | sort -u) || complete=
	while read -r name kernel files; do
		deb=$(echo "$cache/debs/${name%:*}"_*_"${name#*:}.deb")
		[ -f "$deb" ] || continue
		rm -rf "$kernel"
		mkdir -p "$kernel"
		cd "$kernel"
		# Stop reading after these files, which are near the start.
		dpkg-deb --fsys-tarfile "$deb" | tar xf - --wildcards \
			--occurrence=1 --transform 's|.*/||' '*/vmlinu*' $files || :
		set -- vmlinu*
		[ -f "$1" ] || continue
		unpack_zimg "$1"
		mv "$1" kernel
	done <"$cache/plan" 2>/dev/null
	rm -f "$cache"/debs/*.deb
	[ ! "$complete" ] || cp "$cache/wanted" "$cache/lacking"
}

cache_lock
[ -d "$cache/system/newer" ] || {
	apt_state "$cache/apt" <<END
bookworm amd64
bookworm-backports amd64
END
	attempt fetch_emulators
}

# Download the kernels that are not in the cache. If Debian does not have some of
# them, do not try the same list again for a day; but do if the network failed.
for abi do
	case $abi in
	*:*) line=${abi#*:}p abi=${abi%:*} ;;
	*) line=p ;;
	esac
	[ ! -f "arch/$abi/kernels" ] ||
		grep -v '^#' "arch/$abi/kernels" | sed -n "$line"
done | while read -r machine release package _; do
	[ -f "$cache/kernels/$release-$package/kernel" ] ||
		echo "$machine $release $package"
done >"$cache/wanted"
[ ! -s "$cache/wanted" ] ||
	[ "$(find "$cache/lacking" -mtime 0 -exec cat {} + 2>/dev/null)" = \
		"$(cat "$cache/wanted")" ] || {
	apt_state "$cache/apt-kernels" <<END
bookworm amd64,i386,arm64,armel,mipsel,mips64el
bookworm-backports amd64,arm64,armhf,ppc64el,s390x
trixie riscv64
sid arm64,riscv64,loong64
END
	attempt fetch_kernels
	rm -rf "$state"
}
echo "$cache"
