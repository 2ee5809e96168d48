#!/bin/sh
# install.sh - installs builds below DESTDIR/PREFIX, or removes installed ones.
# usage: install.sh 'ABI...' DESTDIR PREFIX [O HOST], from make install, uninstall
#
# lib/ticklibc/ABI has all of it, and .installed there lists its files. In bin/ and
# share/ are links: to commands of that ABI, under plain names to those of HOST's, and
# to the manual pages of one ABI. share/ticklibc has the scripts of tick-run, which
# serve all ABIs, and a list of its own. Only files of these lists, and links to that
# folder, are ever replaced or deleted. To remove, ABI may be "all": all that are
# installed.
set -eu
. crt/tools/abi.sh
abis=$1 destdir=$2 prefix=$3 out=${4-} host=${5-}

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
libs=$top/lib/ticklibc
shared=$top/share/ticklibc run=../share/ticklibc/crt/tools/tick-run
new=$(mktemp)
trap 'rm -f "$new"' EXIT
trap 'exit 1' HUP INT TERM

# links ABI FOLDER - prints a line for each link: its name, and the file in FOLDER.
links() {
	triple=$(setting "$1" TRIPLE)
	for file in "$2"/bin/*; do
		file=${file##*/}
		case $file in
		vdsoinfo) ;;
		tick-*) echo "bin/$1-$file bin/$file"; echo "bin/$triple-$file bin/$file" ;;
		*) continue ;;
		esac
		[ "$1" != "${host:-$1}" ] || echo "bin/$file bin/$file"
	done
	echo "share/meson/cross/tick-$1 meson.ini"
	for file in "$2"/man/man*/*; do
		file=${file#"$2/man/"}
		[ ! -f "$2/man/$file" ] || echo "share/man/$file man/$file"
	done
}

# path LINK ABI FILE - prints what the link contains.
path() {
	dir=${1%/*} up=
	while [ "$dir" ]; do
		up=../$up
		case $dir in */*) dir=${dir%/*} ;; *) dir= ;; esac
	done
	echo "${up}lib/ticklibc/$2/$3"
}

# ours LINK - it leads to the folder of one of our ABIs.
ours() {
	case $(readlink "$1") in ../*lib/ticklibc/*/*) ;; *) false ;; esac
}

# make_links ABI FOLDER
make_links() {
	links "$1" "$2" | while read -r link file; do
		at=$top/$link
		# The pages of the host's ABI are preferred.
		case $link in
		share/man/*) [ "$1" = "$host" ] || [ ! -e "$at" ] || continue ;;
		esac
		mkdir -p "${at%/*}"
		ln -sfn "$(path "$link" "$1" "$file")" "$at"
	done
}

# delete FOLDER FILES - deletes the files of its list that are not among these.
delete() {
	[ ! -f "$1/.installed" ] || grep -vxFf "$2" "$1/.installed" |
		while read -r file; do
			rm -f "$1/$file"
		done
}

# prune FOLDER - deletes empty folders, the deepest first.
prune() {
	[ ! -d "$1" ] || find "$1" -depth -type d -exec rmdir {} + 2>/dev/null || :
}

if [ ! "$out" ]; then
	[ "$abis" != all ] || {
		abis=
		for list in "$libs"/*/.installed; do
			abi=${list%/.installed} abi=${abi##*/}
			[ ! -f "$list" ] || [ ! -d "arch/$abi" ] || abis="$abis $abi"
		done
		[ "$abis" ] || die "ticklibc is not installed in ${top:-/}"
	}
	for abi in $abis; do
		[ -f "$libs/$abi/.installed" ] ||
			die "ticklibc for $abi is not installed in ${top:-/}"
	done
	for abi in $abis; do
		folder=$libs/$abi
		links "$abi" "$folder" | while read -r link file; do
			[ "$(readlink "$top/$link")" != "$(path "$link" "$abi" "$file")" ] ||
				rm -f "$top/$link"
		done
		delete "$folder" "$new"
		rm -f "$folder/.installed"
		prune "$folder"
	done
	# Another ABI has the same pages.
	host=none
	for list in "$libs"/*/.installed; do
		folder=${list%/.installed}
		[ ! -f "$list" ] || make_links "${folder##*/}" "$folder"
	done
	ls "$libs"/*/.installed >/dev/null 2>&1 || {
		[ "$(readlink "$top/bin/tick-run")" != "$run" ] || rm -f "$top/bin/tick-run"
		: >"$new"
		delete "$shared" "$new"
		rm -f "$shared/.installed"
		prune "$shared"
	}
	for folder in lib/ticklibc share/meson/cross share/meson; do
		[ ! -d "$top/$folder" ] || rmdir "$top/$folder" 2>/dev/null || :
	done
	exit
fi

for abi in $abis; do
	links "$abi" "$out/$abi" | while read -r link file; do
		at=$top/$link
		{ [ ! -e "$at" ] && [ ! -L "$at" ]; } || ours "$at" ||
			die "$at exists and is not a link of ticklibc: nothing is installed"
	done
done
[ ! -e crt/tools/tick-run ] || [ "$(readlink "$top/bin/tick-run")" = "$run" ] ||
	{ [ ! -e "$top/bin/tick-run" ] && [ ! -L "$top/bin/tick-run" ]; } ||
	die "$top/bin/tick-run exists and is not a link of ticklibc: nothing is installed"
for abi in $abis; do
	build=$out/$abi folder=$libs/$abi
	parts=$(cd "$build" && ls -d include lib bin tickvdso man toolchain.cmake meson.ini)
	(cd "$build" && find $parts ! -type d) >"$new"
	delete "$folder" "$new"		# what an earlier installation had
	mkdir -p "$folder"
	for part in $parts; do
		cp -R "$build/$part" "$folder"
	done
	cp "$new" "$folder/.installed"
	prune "$folder"
	make_links "$abi" "$folder"
done
[ -e crt/tools/tick-run ] || exit 0

# What tick-run needs of the sources: facts of the ABIs, and scripts.
find arch crt/tools \( -path 'crt/tools/*.sh' -o -name cc-abi.sh -o -name abi.mk \
	-o -name kernels -o -name machines -o -name tick-run -o -path 'crt/tools/run/*' \) \
	! -type d | grep -v '/\(install\|init\|clean\|cross\|deb\|dist\|tick-cc\|page\)\.sh$' >"$new"
delete "$shared" "$new"
while read -r file; do
	mkdir -p "$shared/${file%/*}"
	cp "$file" "$shared/$file"
done <"$new"
cp "$new" "$shared/.installed"
prune "$shared"
ln -sfn "$run" "$top/bin/tick-run"
