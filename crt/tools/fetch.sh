#!/bin/sh
# fetch.sh - kernels, and the emulators to boot them on, into the cache.
# usage: fetch.sh ABI...
# Fetches what the file kernels of each ABI's folder names, as far as Debian has
# it, and prints where the cache is: qemu-system-* and cpio are in system/usr/bin,
# the newer one that loongarch64 takes in system/newer, and each kernel in
# kernels/, in a folder by its release and package.
set -eu
cd "$(dirname "$0")/../.."
. crt/tools/debian.sh

# Of the packages that these depend on, all but what every machine has.
emulators='qemu-system-x86 qemu-system-arm qemu-system-misc qemu-system-mips
	qemu-system-ppc cpio zstd'
newer='qemu-system-misc qemu-system-data'
everywhere='libc6|libgcc-s1|libpam.*|libaudit.*|libsemanage.*|libsystemd0'
fetch_emulators() {
	mkdir -p "$cache/debs" "$cache/system/newer"
	cd "$cache/debs"
	rm -f ./*.deb
	apt get -q update
	apt get install -s --no-install-recommends $emulators >"$cache/plan"
	apt get -q download $(sed -n 's/^Inst \([^ ]*\).*/\1/p' "$cache/plan" |
		grep -E '^(lib|qemu|seabios|cpio|zlib|zstd)' |
		grep -vxE "$everywhere")
	printf '%s\n' *.deb | xargs -n 1 -P 2 sh -c 'dpkg-deb -x "$1" "$0"' \
		"$cache/system"
	rm -f ./*.deb
	apt get -q download $(printf '%s/bookworm-backports ' $newer)
	for deb in *.deb; do
		dpkg-deb -x "$deb" "$cache/system/newer"
	done
	rm -f ./*.deb
}

# An EFI image that unpacks itself is of no use without an EFI.
unwrap() {
	[ "$(dd if="$1" bs=1 skip=4 count=4 2>/dev/null)" = zimg ] || return 0
	set -- "$1" $(od -A n -t u4 -j 8 -N 8 "$1")
	packer=$(dd if="$1" bs=1 skip=24 count=8 2>/dev/null | tr -d '\0')
	tail -c "+$(($2 + 1))" "$1" | head -c "$3" |
		LD_LIBRARY_PATH=$cache/system/usr/lib/x86_64-linux-gnu "$packer" -dc >"$1.raw"
	mv "$1.raw" "$1"
}

# A kernel is in the package linux-image-RELEASE, since 7.2 in linux-binary-RELEASE.
find_kernels() {
	apt cache pkgnames >"$cache/names"
	while read -r machine release package rest; do
		[ "$release" = newest ] && any='[0-9]*' || any=$release
		name=$(grep -E "^linux-(image|binary)-$any\.[^-]*(-[0-9]+)?-${package%:*}\$" \
			"$cache/names" | sort -t- -k 3V -k 2,2r | tail -n 1)
		[ -z "$name" ] ||
			echo "$name:${package#*:} $cache/kernels/$release-$package" \
				$(sed -n "s/^$machine |.* -dtb \([^ ]*\).*/*\/\1/p" \
				crt/tools/machines)
	done <"$cache/wanted" | sort -u
}

fetch_kernels() {
	apt get -q update || :	# one suite may be out of step: take the others
	find_kernels >"$cache/plan"
	mkdir -p "$cache/debs"
	cd "$cache/debs"
	rm -f ./*.deb
	apt get -q download $(cut -d' ' -f1 "$cache/plan" | sort -u) || :
	while read -r name kernel files; do
		deb=$(echo "$cache/debs/${name%:*}"_*_"${name#*:}.deb")
		[ -f "$deb" ] || continue
		rm -rf "$kernel"
		mkdir -p "$kernel"
		cd "$kernel"
		# They are among its first files: the rest need not be unpacked.
		dpkg-deb --fsys-tarfile "$deb" | tar xf - --wildcards \
			--occurrence=1 --transform 's|.*/||' '*/vmlinu*' $files || :
		set -- vmlinu*
		[ -f "$1" ] || continue
		unwrap "$1"
		mv "$1" kernel
	done <"$cache/plan" 2>/dev/null
	rm -f "$cache"/debs/*.deb
}

cache_lock
[ -d "$cache/system/newer" ] || {
	apt_state "$cache/apt" <<END
bookworm amd64
bookworm-backports amd64
END
	attempt fetch_emulators
}

# Which are not there yet? One that Debian lacks is asked for again the next day.
for abi do
	[ ! -f "arch/$abi/kernels" ] || grep -v '^#' "arch/$abi/kernels"
done | while read -r machine release package rest; do
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
	cp "$cache/wanted" "$cache/lacking"
}
echo "$cache"
