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

# A linker script that does not mention the tables of constructors, or has them in
# its own way, runs all of them in their order. One that loses them does not link.
cat >"$t/tables.c" <<'EOF'
#include <stdio.h>

static int n = 1;

__attribute__((constructor)) static void second(void)
{
	n += 1;
}

__attribute__((constructor(200))) static void first(void)
{
	n *= 3;
}

__attribute__((destructor)) static void last(void)
{
	puts("bye");
}

int main(void)
{
	printf("%d ", n);
	return 0;
}
EOF
arrays='KEEP(*(SORT_BY_INIT_PRIORITY(.init_array.*))) KEEP(*(.init_array))'
start=__init_array_start end=__init_array_end
# script SECTION IN-DATA LAST: writes a linker script with these additions.
script() {
	cat >"$t/tables.ld" <<-EOF
		SECTIONS {
			. = 0x400000 + SIZEOF_HEADERS;
			.rodata : { *(.rodata*) }
			. = ALIGN(0x10000);
			.text : { *(.text*) }
			. = ALIGN(0x10000);
			$1
			.data : { $2 *(.data*) }
			.bss : { *(.bss*) *(COMMON) }
			$3
		}
	EOF
}
tick=$B/$host/bin/tick-cc
lost='the linker script must define __init_array_start and __init_array_end around .init_array'
for ld in bfd gold; do
	command -v ld.$ld >/dev/null || continue
	while IFS='|' read -r section data; do
		script "$section" "$data" ''
		for flag in -T -Wl,-T, -Wl,--script= '-Xlinker -T -Xlinker '; do
			case $flag in -T) file=$t/tables.ld ;; *) file= flag=$flag$t/tables.ld ;; esac
			"$tick" -fuse-ld=$ld $flag ${file:+"$file"} "$t/tables.c" \
				-o "$t/tables" 2>"$t/tables.out" &&
				said=$("$t/tables") || said=$(cat "$t/tables.out")
			[ "$said" = '4 bye' ] || no "$ld $flag, $section$data: $said"
		done
	done <<-END
		|
		.init_array : { PROVIDE_HIDDEN($start = .); $arrays PROVIDE_HIDDEN($end = .); }|
		PROVIDE_HIDDEN($start = .); .init_array : { $arrays } PROVIDE_HIDDEN($end = .);|
		|$start = .; $arrays $end = .;
	END
	script '' '*(.init_array*)' ''
	! "$tick" -fuse-ld=$ld -T "$t/tables.ld" "$t/tables.c" -o "$t/tables" \
		2>"$t/tables.out" && grep -q "$lost" "$t/tables.out" ||
		no "$ld: a script with .init_array in .data: $(cat "$t/tables.out")"
	script '' '' '/DISCARD/ : { *(.init_array*) }'
	! "$tick" -fuse-ld=$ld -T "$t/tables.ld" "$t/tables.c" -o "$t/tables" \
		2>"$t/tables.out" ||
		no "$ld: a script that discards .init_array"
	# These are no scripts.
	"$tick" -fuse-ld=$ld -Wl,-Ttext-segment=0x30000000 "$t/tables.c" -o "$t/tables" &&
		[ "$("$t/tables")" = '4 bye' ] || no "$ld -Ttext-segment"
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
