#!/bin/sh
# pack.sh - packs a program, which becomes /init, and files as an initramfs.
# usage: pack.sh CPIO INIT [FILE | PATH=FILE]...; if CPIO is empty, it only checks them
# A file or folder is copied to PATH, or to the root under its own name. The command
# cpio is the installed one, or else the one in the cache.
set -eu
cpio=$1 init=$2
shift 2
. "$(dirname "$0")/debian.sh"
. "$(dirname "$0")/elf.sh"
[ "$init" ] || die 'no program for /init: set INIT=program'
[ -f "$init" ] || die "INIT: there is no file '$init'"
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
trap 'exit 1' HUP INT TERM
chmod 755 "$root"
cp "$init" "$root/init"
chmod 755 "$root/init"
for file do
	path=${file##*/}
	case $file in *=*) path=${file%%=*} file=${file#*=} ;; esac
	mkdir -p "$root/$(dirname "$path")"
	cp -Rp "$file" "$root/$path"
done
# The kernel panics if it can't run the init.
needs=
if elf_header "$init"; then
	needs=$(elf_interpreter "$init") kind='is not static'
else
	kind='is a script'
	read -r line <"$init" || :
	case $line in
	'#!'*) needs=${line#'#!'} needs=${needs# } needs=${needs%% *} ;;
	*) die "INIT: '$init' is neither a program nor a script" ;;
	esac
fi
[ -z "$needs" ] || [ -e "$root/$needs" ] || [ -L "$root/$needs" ] ||
	die "INIT: '$init' $kind: it needs $needs, which is not among FILES"
[ "$cpio" ] || exit 0
export PATH="$PATH:$cache/system/usr/bin:$cache/system/bin"
command -v cpio >/dev/null || die 'cpio is missing: install the package cpio'
mkdir -p "$(dirname "$cpio")"
(cd "$root" && find . | sort | cpio --quiet -o -H newc -R 0:0) >"$cpio"
