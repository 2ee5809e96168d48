#!/bin/sh
# install.sh - installs a build below DESTDIR/PREFIX, or removes an installed one.
# usage: install.sh ABI DESTDIR PREFIX [BUILD HOST], from make install, uninstall
#
# lib/ticklibc/ABI has all of it, and .installed there lists its files. bin/ has
# links: to commands of that ABI, and under plain names to those of HOST's. Only
# files of that list and links to that folder are ever replaced or deleted.
set -eu
abi=$1 destdir=$2 prefix=$3 build=${4-} host=${5-}

die() {
	echo "$*" >&2
	exit 1
}

# Not every shell expands this in the arguments of make.
case $destdir in '~'|'~/'*) destdir=$HOME${destdir#?} ;; esac
case $prefix in '~'|'~/'*) prefix=$HOME${prefix#?} ;; esac
[ "$destdir$prefix" ] || die "PREFIX and DESTDIR are empty: PREFIX=/ is the root"
case $destdir:$prefix in
:*|*:|*:/*) ;;
*) die "PREFIX='$prefix' must begin with a slash if DESTDIR is set" ;;
esac
top=$destdir$prefix
folder=$top/lib/ticklibc/$abi
list=$folder/.installed
new=$(mktemp)
trap 'rm -f "$new"' EXIT
trap 'exit 1' HUP INT TERM
[ ! "$build" ] || (cd "$build" && find include lib bin tickvdso ! -type d) >"$new"

# links - prints a line for each link: its name and the command.
links() {
	for command in "${build:-$folder}"/bin/*; do
		command=${command##*/}
		case $command in
		tick-*) echo "$abi-$command $command"; echo "$command $command" ;;
		vdsoinfo) echo "$command $command" ;;
		esac
	done
}

# ours LINK - it leads to the folder of this or of another ABI.
ours() {
	case $(readlink "$1") in ../lib/ticklibc/*/bin/*) ;; *) false ;; esac
}

if [ "$build" ]; then
	links | while read -r link command; do
		at=$top/bin/$link
		[ "$link" != "$command" ] || [ "$host" = "$abi" ] || continue
		{ [ ! -e "$at" ] && [ ! -L "$at" ]; } || ours "$at" ||
			die "$at exists and is not a link of ticklibc: nothing is installed"
	done
elif [ ! -f "$list" ]; then
	die "ticklibc for $abi is not installed in ${top:-/}"
fi

[ "$build" ] || links | while read -r link command; do
	[ "$(readlink "$top/bin/$link")" != "../lib/ticklibc/$abi/bin/$command" ] ||
		rm -f "$top/bin/$link"
done

# Delete what an earlier installation has and this one has not.
if [ -f "$list" ]; then
	grep -vxFf "$new" "$list" | while read -r file; do
		rm -f "$folder/$file"
	done
	[ "$build" ] || rm -f "$list"
fi

if [ "$build" ]; then
	mkdir -p "$folder" "$top/bin"
	cp -R "$build/include" "$build/lib" "$build/bin" "$build/tickvdso" "$folder"
	cp "$new" "$list"
	links | while read -r link command; do
		[ "$link" != "$command" ] || [ "$host" = "$abi" ] || continue
		ln -sf "../lib/ticklibc/$abi/bin/$command" "$top/bin/$link"
	done
fi
# Folders that are empty now, the deepest first.
if [ -d "$folder" ]; then
	find "$folder" -depth -type d -exec rmdir {} + 2>/dev/null || :
	[ -d "$folder" ] || rmdir "$top/lib/ticklibc" 2>/dev/null || :
fi
