#!/bin/sh
# sizes.sh - compares the sizes of small programs on an ABI with recorded ones.
# usage: sizes.sh ABI COMPILER LEVEL, from job.sh, with the library in $out
# The table tests/abi/sizes has a line for each ABI, compiler and program: the
# bytes that are loaded, then the objects of the library in it with theirs. A
# program that is 2 % larger fails, with the objects that grew. To accept that:
#	cat build/check/sizes/* >tests/abi/sizes
abi=$1 cc=${2%% *}
new=$work/sizes/$abi-$cc t=$out/sizes
mkdir -p "$t" "$work/sizes"

# Bytes of each object: its sections that are loaded from the file.
readelf -SW "$out/lib/libc.a" 2>/dev/null | sed 's/\[ */[/' | awk '
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
	"$out/bin/tick-cc" -Os -Wl,-t,-t "tests/demo/$program.c" -o "$t/$program" \
		>"$t/trace" 2>&1 ||
		echo "FAIL sizes $program ($abi $cc): does not link" >&2
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
	}' tests/abi/sizes "$new"
