#!/bin/sh
# patterns.sh - runs libFuzzer on regular expressions and fnmatch, built with ASan
# and UBSan. usage: patterns.sh FOLDER LIMIT INCLUDE: the first two as for run.sh,
# and the folder of this library's headers
#
# The other libc's functions of these names stay: those here get another. In this
# build back-references are given up after 65,536 steps: 2^25 take seconds.
# 1.5 million runs, in November 2026, found nothing.
set -eu
cd "$(dirname "$0")/../.."
dir=$1/patterns limit=$2
includes="-nostdinc -isystem $3 -Ilibc"
mkdir -p "$dir/corpus"
options='-g -O1 -w -D_GNU_SOURCE -fno-sanitize-recover=all'
for name in regcomp regexec regerror regfree fnmatch; do
	options="$options -D$name=tick_$name"
done
sed 's/^#define STEPS .*/#define STEPS (1UL << 16)/' libc/regex/__re_trial.c \
	>"$dir/__re_trial.c"
clang $options -fsanitize=address,undefined,fuzzer $includes \
	-Ilibc/regex tests/fuzz/patterns.c "$dir/__re_trial.c" \
	$(ls libc/regex/*.c | grep -v __re_trial) libc/glob/fnmatch.c \
	libc/ctype/__char_class.c libc/ctype/__class_end.c -o "$dir/fuzz"
i=0
while read -r pattern text; do
	i=$((i + 1))
	printf '\001%s\000%s' "$pattern" "$text" >"$dir/corpus/seed$i"
done <<'END'
(a|ab)(c|bcd)(d*) abcd
((a)|b)*x{2,3} abxx
[[:alpha:]a-z^]+|[^]x]*$ abz
^(a*)*\1\<b\>$ aab
(.?){0,8}Y|()+ 1234Y
a\(*[!b-d]? a*c
END
printf '\000\\(a*\\)b\\{1,\\}\\1\\|c\\+\000aabaa' >"$dir/corpus/basic"
"$dir/fuzz" -max_len=100 -seed=1 -print_final_stats=1 -timeout=20 "$limit" \
	-artifact_prefix="$dir/" "$dir/corpus" 2>"$dir/log" || {
	tail -n 30 "$dir/log"
	exit 1
}
echo "patterns: $(sed -n 's/^stat::number_of_executed_units: *//p' "$dir/log")" \
	"tried, $(ls "$dir/corpus" | wc -l) kept"
