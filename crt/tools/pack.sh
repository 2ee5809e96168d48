#!/bin/sh
# pack.sh - makes an initramfs: a program as /init, and files.
# usage: pack.sh CPIO INIT [FILE...]
# A FILE is put at the top by its own name, or with PLACE=FILE at that place; a
# folder with all that is in it. Takes the cpio of the machine or of the cache.
set -eu
cpio=$1 init=$2
shift 2
. "$(dirname "$0")/debian.sh"
export PATH="$PATH:$cache/system/usr/bin:$cache/system/bin"
command -v cpio >/dev/null || die 'no cpio here: install the package cpio'
[ "$init" ] || die 'which program is to be /init? INIT=program'
[ -f "$init" ] || die "no program '$init' to be /init"
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
trap 'exit 1' HUP INT TERM
chmod 755 "$root"
cp "$init" "$root/init"
chmod 755 "$root/init"
for file do
	place=${file##*/}
	case $file in *=*) place=${file%%=*} file=${file#*=} ;; esac
	mkdir -p "$root/$(dirname "$place")"
	cp -R "$file" "$root/$place"
done
mkdir -p "$(dirname "$cpio")"
(cd "$root" && find . | sort | cpio --quiet -o -H newc -R 0:0) >"$cpio"
