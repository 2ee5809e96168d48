#!/bin/sh
# page.sh - prints a manual page, with the version and what it lists filled in.
# usage: page.sh PAGE INCLUDE, from the top folder
# INCLUDE is a build's folder of headers: its ABI may have some of its own.
set -eu
page=$1 include=$2
top=$(pwd)
version=$(sed -n 's/^#define __TICKLIBC_VERSION__ "\(.*\)"/\1/p' libc/include/features.h)
abis=$(ls arch/*/abi.mk | cut -d/ -f2 | paste -sd, |
	sed 's/,/, /g; s/, \([^,]*\)$/ and \1/')
while IFS= read -r line; do
	case $line in
	@FUNCTIONS@) (
		cd "$include"
		find . -name '*.h' ! -path './bits/*' ! -path './linux/*' ! -path './asm/*' |
			sed 's|^\./||' | LC_ALL=C sort |
			xargs awk -f "$top/crt/tools/man/functions.awk") ;;
	@ABIS@.) echo "$abis." | fold -s -w 80 | sed 's/ *$//' ;;
	*)	printf '%s\n' "$line" ;;
	esac
done <"crt/tools/man/$page" | sed "s/@VERSION@/$version/"
