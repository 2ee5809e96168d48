# soft_float.sh - the arithmetic of libc/builtins gives the results of the CPU, and
# of libgcc. On x86_64, where a compiler option gives long double 128 bits.
[ "$host" = x86_64 ] || { echo "skip: needs an x86_64 host"; exit 77; }
top=$(pwd)
mkdir -p "$t/builtins"
cp libc/builtins/*.h $(grep -lE 'soft_(float|quad)\.h|INT128|overflow|__(le|ge)[sdt]f2' \
	libc/builtins/*.c) "$t/builtins"
cd "$t/builtins"

# Under other names, because the test itself calls libgcc's functions.
names=$(for c in *.c; do echo "-D${c%.c}=soft${c%.c}"; done)

# differ NAME PAIRS - exit status and output of the test with these sources
differ() {
	rm -f ./*.o
	cc -O1 -mlong-double-128 -Wno-psabi $names -c ./*.c &&
		cc -O1 -mlong-double-128 -Wno-psabi ./*.o \
		"$top/tests/builtins/soft_float.c" -o "../$1" || return 2
	"../$1" "$2"
}
differ soft_float 1000000 || exit

# Would it notice?
for change in 's/ && low(m) & 1/ \&\& 0/' 's/, from_low(!(low(kept) & 1))/, from_low(0)/' \
	's/x.exponent++;	/;	/' 's/x.exponent > 63/x.exponent > 64/'; do
	sed -i.kept "$change" soft_float.h
	! cmp -s soft_float.h soft_float.h.kept ||
		{ echo "nothing to change by $change"; exit 1; }
	r=0
	differ changed 10000 >changed.log || r=$?
	[ $r = 1 ] || { echo "exit status $r in spite of $change"; exit 1; }
	mv soft_float.h.kept soft_float.h
done
