#!/bin/sh
# tables.sh - writes the .def files of this folder from the Unicode Character Database.
# usage: tables.sh DATABASE OUTPUT, two folders. The files here are from version 15.0.0,
# which is in /usr/share/unicode of Debian 12's package unicode-data.
set -eu
in=$1 out=$2
awk=$(dirname "$0")/tables.awk
LC_ALL=C awk -v out="$out" -f "$awk" "$in/PropList.txt" "$in/DerivedCoreProperties.txt" \
	"$in/EastAsianWidth.txt" "$in/UnicodeData.txt"
