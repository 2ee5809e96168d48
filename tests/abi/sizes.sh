#!/bin/sh
# sizes.sh - what small programs take in memory on an ABI, beside what they took.
# usage: sizes.sh O-FOLDER ABI CC, from cross.sh
# The table tests/abi/sizes has a line for each ABI, compiler and program: bytes
# that are loaded, then the objects of the library in it with theirs. One that is
# 2 % larger fails, and names what grew. Where that is meant:
#	cat build/check/sizes/* >tests/abi/sizes
o=$1 abi=$2 cc=$3
[ ! -f "$o/env" ] || . "$o/env"
name=sizes-$abi-$cc
out=$results/$name new=$work/sizes/$abi-$cc
t=$o/$abi/tests/sizes
mkdir -p "$t" "$work/sizes"

# Bytes of each object: its sections that are loaded from the file.
readelf -SW "$o/$abi/lib/libc.a" 2>/dev/null | sed 's/\[ */[/' | awk '
	/^File: / { sub(/.*\(/, ""); sub(/\).*/, ""); file = $0 }
	$1 ~ /^\[[0-9]+\]$/ && $3 != "NOBITS" && $8 ~ /A/ { hex[file] = hex[file] " " $6 }
	END { for (f in hex) print f hex[f] }' | while read -r file hex; do
	sum=0
	for h in $hex; do
		sum=$((sum + 0x$h))
	done
	echo "$file $sum"
done >"$t/objects"

for program in hello clock printf; do
	"$o/$abi/bin/tick-cc" -Os -Wl,-t,-t "tests/demo/$program.c" -o "$t/$program" \
		>"$t/trace" 2>&1 || echo "FAIL $name does not link" >>"$out"
	bytes=0
	for h in $(readelf -lW "$t/$program" | awk '$1 == "LOAD" { print $5 }'); do
		bytes=$((bytes + h))
	done
	sed -n 's/.*libc\.a[(:)]*\([a-zA-Z0-9_]*\.o\))*$/\1/p' "$t/trace" | sort -u |
		awk -v start="$abi $cc $program $bytes" 'FILENAME != "-" { n[$1] = $2; next }
		{ line = line " " $1 " " n[$1] + 0 } END { print start line }' \
		"$t/objects" -
done >"$new"

awk -v abi="$abi" -v cc="$cc" '
	FILENAME ~ /sizes$/ { if ($1 == abi && $2 == cc) old[$3] = $0; next }
	!old[$3] { print "FAIL sizes " abi " " cc ": no line for " $3; next }
	{
		n = split(old[$3], was)
		split("", before)
		for (i = 5; i < n; i += 2)
			before[was[i]] = was[i + 1]
		if ($4 <= was[4] * 1.02) {
			print "ok sizes " $3 " (" abi " " cc ")"
			next
		}
		print "FAIL sizes " $3 " (" abi " " cc "): " $4 " bytes, not " was[4]
		for (i = 5; i < NF; i += 2)
			if ($(i + 1) > before[$i] + 0)
				print "\t" $i ": " $(i + 1) ", not " before[$i] + 0
	}' tests/abi/sizes "$new" >>"$out"
echo "done $name" >>"$out"
