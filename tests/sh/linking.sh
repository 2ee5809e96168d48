# linking.sh - what linkers leave to start-up is done or refused, and objects that
# other compilers and options made link.
bad=0
no() {
	echo "$*"
	bad=1
}
unset CC

cat >"$t/clones.c" <<'EOF'
#include <sys/auxv.h>

extern void missing(void) __attribute__((weak));
static _Thread_local int local = 3;

#ifdef CLONES
__attribute__((target_clones(CLONES)))
#endif
int twice(int n)
{
	return 2 * n;
}

static int one(int n)
{
	return n + 1;
}

static int (*choose(void))(int)
{
	return getauxval(AT_PAGESZ) ? one : 0;
}

int next(int n) __attribute__((ifunc("choose")));

int (*pointers[])(int) = { next, twice };

int main(int argc, char **argv)
{
	(void)argv;
	if (missing)
		missing();
	return !(twice(argc) == 2 && next(argc) == 2 && pointers[0](4) == 5 &&
		pointers[1](4) == 8 && local == 3);
}
EOF

for abi in $abis; do
	tick=$B/$abi/bin/tick-cc
	# Only if there is a libgcc for this ABI, which has __cpu_model.
	clones='-DCLONES="default","avx","avx2"'
	"$tick" "$clones" "$t/clones.c" -o "$t/clones" 2>"$t/clones.out" ||
		{ clones=-UCLONES; echo "skip: no target_clones on $abi"; }
	for ld in bfd gold lld mold; do
		command -v ld.$ld >/dev/null ||
			{ echo "skip: install ld.$ld"; continue; }
		for mode in -static -static-pie; do
			# gold lacks an option that static-pie needs.
			case $ld$mode in gold-static-pie) continue ;; esac
			"$tick" -O2 $mode "$clones" -fuse-ld=$ld "$t/clones.c" -o "$t/clones" &&
				"$t/clones" || no "$abi $ld $mode: IFUNCs"
		done
	done
done

# A type that no linker has: the first relocation's, changed in the file.
"$B/$host/bin/tick-cc" -static-pie "$t/clones.c" -o "$t/unknown"
table=$(readelf -rW "$t/unknown" | sed -n 's/.* at offset \(0x[0-9a-f]*\) .*/\1/p' |
	head -n 1)
printf '\356' | dd of="$t/unknown" bs=1 seek=$((table + $(getconf LONG_BIT) / 8)) \
	conv=notrunc 2>"$t/dd.out"
said=$("$t/unknown" 2>&1) && r=0 || r=$?
[ "$r $said" = '127 unknown relocation' ] ||
	no "an unknown relocation: status $r, '$said'"

# What code compiled with other headers calls, and C++ for its static objects.
cat >"$t/elsewhere.c" <<'EOF'
struct file;
extern struct file *stdin, *stdout, *stderr;
int *__errno_location(void);
int fputs(const char *s, struct file *f);
int fgetc(struct file *f);
int close(int fd);
void __cxa_guard_abort(char *guard);
int __cxa_thread_atexit(void (*f)(void *), void *arg, void *dso);

static void bye(void *text)
{
	fputs(text, stdout);
}

int main(void)
{
	char guard = 0;

	__cxa_guard_abort(&guard);
	__cxa_thread_atexit(bye, "bye\n", 0);
	if (close(-1) != -1 || *__errno_location() != 9 || fgetc(stdin) != 'x')
		return 1;
	fputs("error\n", stderr);
	fputs("hello, ", stdout);
	return 0;
}
EOF
for abi in $abis; do
	"$B/$abi/bin/tick-cc" "$t/elsewhere.c" -o "$t/elsewhere" &&
		said=$(echo x | "$t/elsewhere" 2>"$t/said") || no "$abi: elsewhere"
	[ "$said $(cat "$t/said")" = 'hello, bye error' ] ||
		no "$abi: elsewhere: '$said'"
done

# gcc's profiles, which libgcov writes; it is compiled with other headers.
cat >"$t/profile.c" <<'EOF'
int main(void)
{
	return 0;
}
EOF
libgcov=$(gcc -print-file-name=libgcov.a)
for flag in --coverage -fprofile-generate; do
	[ "$libgcov" != libgcov.a ] || { echo 'skip: no libgcov'; break; }
	rm -f "$t"/*.gcda
	(cd "$t" && "$B/$host/bin/tick-cc" $flag -c profile.c &&
		"$B/$host/bin/tick-cc" $flag profile.o -o profile && ./profile) &&
		[ -s "$t/profile.gcda" ] || no "$flag"
done
exit $bad
