# fuzz.sh - runs make fuzz briefly, always with the same seed.
[ "$host" = x86_64 ] || { echo "skip: only x86_64 and i386 are fuzzed"; exit 77; }
command -v clang >/dev/null || { echo "skip: install clang"; exit 77; }
for flag in -m64 -m32; do
	echo 'int LLVMFuzzerTestOneInput(const char *p, unsigned long n) { return !p && n; }' |
	clang $flag -fsanitize=fuzzer,address -x c - -o "$t/try" 2>/dev/null ||
		{ echo "skip: clang $flag can't link libFuzzer: install gcc-multilib"; exit 77; }
done
sh tests/fuzz/run.sh "$t/work" -runs=300000
sh tests/fuzz/patterns.sh "$t/work" -runs=5000 "$B/$host/include"
