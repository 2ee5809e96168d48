#!/bin/sh
# deb.sh - makes Debian packages in O: ticklibc with the ABI of this machine, and
# ticklibc-all with the others.
# usage: [MAKE=make] deb.sh O 'ABI...' VERSION HOST, from make deb
#
# Only dpkg-deb is needed. A package depends on the compilers that built what is in
# it. ABIs that are not built yet are built by the newest clang, as that one compiler
# makes them all: but for m68k, and those that this machine's gcc makes too. Compilers
# that are missing or too old are fetched into the cache, where that is possible.
# $DEBFULLNAME and $DEBEMAIL are those of the maintainer, as for other tools.
set -eu
out=$1 abis=$2 version=$3 host=$4
cd "$(dirname "$0")/../.."
umask 022
command -v dpkg-deb >/dev/null || { echo 'make deb: dpkg-deb is missing' >&2; exit 1; }
arch=$(dpkg --print-architecture)
by="${DEBFULLNAME:-ticklibc maintainers} <${DEBEMAIL:-maintainers@ticklibc.invalid}>"
time=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y Makefile)}
export SOURCE_DATE_EPOCH="$time"
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
trap 'exit 1' HUP INT TERM

# --- build ----------------------------------------------------------------------
. crt/tools/abi.sh
newest_clang() {
	(IFS=:; find $PATH -maxdepth 1 -name 'clang-[0-9]*' 2>/dev/null) |
		sed 's|.*/||' | grep -x 'clang-[0-9]*' | sort -t- -k2nr | head -n 1
}

# choose ABI - sets $cc to the compiler of an earlier build, or to the newest clang, or
# to nothing where make is to choose. Returns 1 if there is none.
siblings=$(setting "$host" SIBLINGS | sed 's/[^ ]*=//g')
choose() {
	cc=$(sed -n 's/^override CC := //p' "$out/$1/config.mk" 2>/dev/null)
	if [ "$cc" ]; then
		command -v "${cc%% *}" >/dev/null
		return
	fi
	case " $host $siblings ,$(setting "$1" CLANG)" in
	*" $1 "*) ;;
	*,none) cross_gcc "$1" >/dev/null ;;
	*)	cc=$(newest_clang) cc=${cc:-clang}
		(has_compiler "$1" clang) ;;	# it has a $version of its own
	esac
}

lacking=
for abi in $abis; do
	choose "$abi" || lacking="$lacking $abi"
done
# As tick-run does, take those of Debian 12 from the cache.
: >"$root/tools"
[ ! "$lacking" ] || {
	echo "make deb: compilers of Debian 12 from the cache, for$lacking" >&2
	gcc=
	for abi in $lacking; do
		[ "$(setting "$abi" CLANG)" != none ] || gcc="$gcc $abi"
	done
	sh crt/tools/env.sh "$root/emulators" $gcc | grep PATH= >"$root/tools" || :
}
# with_tools COMMAND... - finds those compilers.
with_tools() { (. "$root/tools"; exec "$@"); }
PATH=$PATH$(sed -n 's/^export PATH="$PATH\(.*\)"$/\1/p' "$root/tools")
# make -j has a number of its own.
case ${MAKEFLAGS-} in *-j*) jobs= ;; *) jobs=-j$(nproc) ;; esac
for abi in $abis; do
	choose "$abi" 2>/dev/null || :	# make says what to install
	with_tools "$MAKE" -s $jobs O="$out" ABI="$abi" ABIS= ${cc:+CC="$cc"} built
done

# needs ABI... - prints the packages of the compilers that built them.
needs() {
	for abi do
		cc=$(sed -n 's/^override CC := //p' "$out/$abi/config.mk")
		for word in $cc; do
			case ${word##*/} in
			cc|gcc) echo gcc ;;
			clang*) echo "${word##*/}"; echo "lld${word#"${word%-*}"}" |
				sed 's/lldclang/lld/' ;;
			gcc-[0-9]*) echo "${word##*/}" ;;
			*-gcc) word=${word##*/}; echo "gcc-${word%-gcc}" | tr _ - ;;
			*) continue ;;
			esac
			break
		done
	done | sort -u | paste -sd, | sed 's/,/, /g'
}

# --- what is in every package ---------------------------------------------------
# changes - prints the items of the README's section, in lines of 78 characters.
changes() {
	awk '/^## / { on = $0 == "## Changes" }
		on && /^(- |  )/ {
			if (/^-/) line = (line != "" ? line "\n" : "") "  *"
			for (i = /^-/ ? 2 : 1; i <= NF; i++) {
				n = split(line, lines, "\n")
				line = line (length(lines[n] $i) > 76 ? "\n    " : " ") $i
			}
		}
		END { print line }' README.md
}

# documents PACKAGE - the licence, and the changes as the README has them.
documents() {
	doc=$root/$1/usr/share/doc/$1
	mkdir -p "$doc"
	{
		echo 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/'
		echo 'Upstream-Name: ticklibc'
		echo
		echo 'Files: *'
		echo "Copyright: $(date -u -d "@$time" +%Y) the authors of ticklibc"
		echo 'License: 0BSD'
		sed 's/^$/./; s/^/ /' LICENSE
	} >"$doc/copyright"
	{
		echo "ticklibc ($version) unstable; urgency=medium"
		echo
		changes
		echo
		echo " -- $by  $(LC_ALL=C date -u -R -d "@$time")"
	} | gzip -9n >"$doc/changelog.gz"
}

# pack PACKAGE DEPENDS RECOMMENDS SUGGESTS DESCRIPTION
pack() {
	documents "$1"
	mkdir "$root/$1/DEBIAN"
	find "$root/$1" -name .installed -o -name .done | xargs rm -f
	# Links within usr are relative. The build's compiler may have been one of a
	# cache: as a package it is in usr/bin.
	for link in "$root/$1"/usr/lib/ticklibc/*/bin/*; do
		[ ! -L "$link" ] || ln -sf "../../../../bin/$(readlink "$link" |
			sed 's|.*/||')" "$link"
	done
	# The compiler knows where its headers are, at every version.
	sed -i "s|^builtin=.*|builtin=|" "$root/$1"/usr/lib/ticklibc/*/bin/tick-cc
	find "$root/$1" -type f -o -type d | xargs chmod u=rwX,go=rX
	grep -rlI '^#!' "$root/$1/usr/share" | xargs -r chmod +x
	(cd "$root/$1" && find usr -type f | LC_ALL=C sort | xargs md5sum >DEBIAN/md5sums)
	{
		echo "Package: $1"
		echo "Source: ticklibc"
		echo "Version: $version"
		echo "Architecture: $arch"
		echo "Maintainer: $by"
		echo "Installed-Size: $(du -sk "$root/$1/usr" | cut -f1)"
		echo "Depends: $2"
		[ ! "$3" ] || echo "Recommends: $3"
		[ ! "$4" ] || echo "Suggests: $4"
		echo 'Section: libdevel'
		echo 'Priority: optional'
		echo "Description: $5"
	} | sed '/^Source: ticklibc$/{/^Package: ticklibc$/d}' >"$root/$1/DEBIAN/control"
	find "$root/$1" | xargs touch -hd "@$time"
	dpkg-deb --root-owner-group -Zxz -b "$root/$1" "$out/$1_${version}_$arch.deb" >/dev/null
	ls -l "$out/$1_${version}_$arch.deb"
}

# manuals PACKAGE - the pages of the commands; a page for each command's own name.
manuals() {
	man=$root/$1/usr/share/man
	for command in "$root/$1"/usr/bin/*; do
		command=${command##*/}
		[ -L "$man/man1/$command.1" ] || {
			mkdir -p "$man/man1"
			ln -s tick-cc.1.gz "$man/man1/$command.1.gz"
		}
	done
	for page in "$man"/man*/*.[17]; do
		[ -f "$page" ] || continue
		gzip -9n <"$page" >"$page.gz"
		rm "$page"
	done
	rm -rf "$root/$1"/usr/lib/ticklibc/*/man
}

# overrides PACKAGE TAG... - what lintian takes for a mistake.
overrides() {
	folder=$root/$1/usr/share/lintian/overrides/
	name=$1
	shift
	mkdir -p "$folder"
	{
		echo '# Static programs and libraries for other machines are what this is for.'
		echo '# Some libraries are empty (libm.a) or linker scripts, by intention.'
		for tag in statically-linked-binary no-code-sections \
			unpack-message-for-deb-data "$@"; do
			echo "$name: $tag"
		done
	} >"$folder/$name"
}

# --- the packages -----------------------------------------------------------------
others=
for abi in $abis; do
	package=ticklibc
	[ "$abi" = "$host" ] || package=ticklibc-all others="$others $abi"
	sh crt/tools/install.sh "$abi" "$root/$package" /usr "$out" "$host"
	# The same without symbols. Not each strip knows each machine.
	with_tools "$out/$abi/bin/tick-cc" -O2 -s crt/tools/vdsoinfo.c \
		-o "$root/$package/usr/lib/ticklibc/$abi/bin/vdsoinfo"
done
rm -f "$out"/ticklibc_*_"$arch".deb "$out"/ticklibc-all_*_"$arch".deb
[ ! -d "$root/ticklibc" ] || {
	manuals ticklibc
	overrides ticklibc
	pack ticklibc "$(needs "$host")" '' 'qemu-user, ticklibc-all' \
'small C library for static programs, with a fast clock
 The start-up code of ticklibc binds the routines of the vDSO, with which the
 kernel tells time and CPU without a system call. A static program reads the
 clock in about 20 ns, and is a file of a few KiB.
 .
 This package has the library for this machine, and tick-cc, which is used like
 gcc.'
}
[ ! "$others" ] || {
	rm -rf "$root/ticklibc-all/usr/share/man" "$root/ticklibc-all/usr/share/ticklibc"
	rm -f "$root/ticklibc-all/usr/bin/tick-run"
	manuals ticklibc-all
	overrides ticklibc-all binary-from-other-architecture
	compilers=$(needs $others)
	recommends=qemu-user
	# clang makes all but a few, so a gcc for one machine is optional.
	case $compilers in *clang*)
		recommends=$(echo "$compilers" | tr -d ' ' | tr , '\n' | grep '^gcc-.*-' |
			paste -sd, | sed 's/,/, /g; s/$/, /; s/^, $//')qemu-user
		compilers=$(echo "$compilers" | tr -d ' ' | tr , '\n' | grep -v '^gcc-.*-' |
			paste -sd, | sed 's/,/, /g') ;;
	esac
	pack ticklibc-all "ticklibc (= $version), $compilers" "$recommends" '' \
"ticklibc for the ABIs of other machines
 ticklibc is a small C library for static programs. This package makes of
 tick-cc a cross compiler, with files for CMake and Meson. It has the ABIs
$(echo $others | fold -s -w 76 | sed 's/ *$//; s/^/ /')."
}
