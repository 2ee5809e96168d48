#!/bin/sh
# run.sh - runs libFuzzer on the reader of vDSO images and on that of time zones,
# built as 64-bit and as 32-bit code with ASan and UBSan.
# usage: run.sh FOLDER LIMIT, an option of libFuzzer, -runs=N or
# -max_total_time=SECONDS, which holds for each reader in each of the two builds
#
# The corpus starts with the images of tests/image/kit.c and is kept in the folder.
# Fifty million runs, half of them 32-bit, found nothing in November 2026.
set -eu
cd "$(dirname "$0")/../.."
dir=$1 limit=$2
. tests/common.sh
claim "$dir" || :
for abi in x86_64 i386; do
	flags=$(sed -n 's/^FLAGS *= *//p' "arch/$abi/abi.mk")
	includes="$(make -s ABI=$abi O="$dir" includes) -Ilibc -Itests/image"
	mkdir -p "$dir/$abi/corpus"
	options="$flags -g -O2 -fno-sanitize-recover=all"
	rm -f "$dir/$abi"/*.o
	for f in vdso/*.c; do
		clang $options -fsanitize=address,undefined,fuzzer-no-link $includes \
			-c "$f" -o "$dir/$abi/$(basename "$f" .c).o"
	done
	clang $options -fsanitize=address,undefined,fuzzer $includes tests/fuzz/fuzz.c \
		"$dir/$abi"/*.o -o "$dir/$abi/fuzz"
	clang $flags $includes tests/fuzz/seeds.c -o "$dir/$abi/seeds"
	"$dir/$abi/seeds" "$dir/$abi/corpus"
	"$dir/$abi/fuzz" -max_len=8192 -seed=1 -print_final_stats=1 "$limit" \
		-artifact_prefix="$dir/$abi/" "$dir/$abi/corpus" 2>"$dir/$abi/log" || {
		tail -n 30 "$dir/$abi/log"
		exit 1
	}
	echo "$abi: $(sed -n 's/^stat::number_of_executed_units: *//p' \
		"$dir/$abi/log") images read, $(ls "$dir/$abi/corpus" | wc -l) kept"

	# Files, the first of them whole, and rules of TZ.
	mkdir -p "$dir/$abi/zones"
	for zone in UTC Europe/Paris America/New_York right/UTC Asia/Tokyo; do
		cp "/usr/share/zoneinfo/$zone" "$dir/$abi/zones/${zone#*/}" || :
	done 2>/dev/null
	printf '=EST5EDT,M3.2.0,M11.1.0' >"$dir/$abi/zones/rule"
	printf '=<+03>-3<+04>,J60/-5:30,300/167' >"$dir/$abi/zones/quoted"
	clang $options -fsanitize=address,undefined,fuzzer $includes tests/fuzz/zone.c \
		libc/zone/__zone_[afnr]*.c libc/zone/__rule_at.c \
		libc/calendar/__days.c libc/calendar/__set_fields.c -o "$dir/$abi/zone"
	"$dir/$abi/zone" -max_len=2048 -seed=1 -print_final_stats=1 "$limit" \
		-artifact_prefix="$dir/$abi/" "$dir/$abi/zones" 2>"$dir/$abi/log" || {
		tail -n 30 "$dir/$abi/log"
		exit 1
	}
	echo "$abi: $(sed -n 's/^stat::number_of_executed_units: *//p' \
		"$dir/$abi/log") zones read, $(ls "$dir/$abi/zones" | wc -l) kept"
done
