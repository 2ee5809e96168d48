# one.sh - the runtime as one header, used in an empty folder: what it builds runs, and
# has only what it calls. one_suite.sh builds the unit tests from it.
bad=0
no() {
	echo "$*"
	bad=1
}
header=$t/use/ticklibc.h
mkdir -p "$t/use" "$t/run"
make -s one O="$t" >/dev/null
make -s one O="$t/x" ABI="$host" >/dev/null
mv "$t/ticklibc.h" "$header"
echo "table: ticklibc.h: $(wc -c <"$header") bytes; for $host alone:" \
	"$(wc -c <"$t/x/ticklibc.h")"
[ "$(wc -c <"$header")" -lt 1500000 ] || no 'the header is too large'
[ "$(wc -c <"$t/x/ticklibc.h")" -lt 1000000 ] || no 'the header for one ABI is too large'

cat >"$t/use/prog.c" <<'END'
#include <errno.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void bye(void)
{
	puts("bye");
}

int main(int argc, char **argv)
{
	jmp_buf env;
	struct timespec ts;
	char *s = malloc(10);

	atexit(bye);
	strcpy(s, getenv("WHO"));
	if (!setjmp(env))
		longjmp(env, 1);
	printf("%d %s %.3f %d\n", argc, s, 2.5, clock_gettime(CLOCK_MONOTONIC, &ts));
	if (!fopen("/none", "r"))
		perror(argv[1]);
	return 3;
}
END
# The same in two files.
cat >"$t/use/part.c" <<'END'
#include <fcntl.h>
int part(void)
{
	return open("/none", O_RDONLY);
}
END
cat >"$t/use/whole.c" <<'END'
#define TICKLIBC_IMPLEMENTATION
#include "ticklibc.h"
int part(void);
int main(void)
{
	return part() == -1 && errno == ENOENT ? 0 : 1;
}
END
cd "$t/use"
expected='X: No such file or directory
2 me 2.500 0
bye'
strict='-Wall -Wextra -Wundef -Wmissing-prototypes -Wstrict-prototypes -Werror -pedantic'
for cc in gcc clang; do
	command -v $cc >/dev/null || continue
	# setjmp: gcc warns of variables of functions that it has inlined.
	for std in gnu99 gnu11 gnu17; do
		grep -v jmp prog.c | $cc -std=$std $strict -static -Os -nostdlib \
			-include ticklibc.h -x c - -lgcc -o prog >err 2>&1 && [ ! -s err ] ||
			no "$cc -std=$std: $(head -n 3 err)"
	done
	for flags in -O0 -Os -O2 '-O3 -static-pie' '-O2 -flto' '-Os -flto -static-pie' \
		'-Os -fstack-protector-all'; do
		$cc -static $flags -nostdlib -include ticklibc.h prog.c -lgcc -o prog 2>err ||
			no "$cc $flags: $(head -n 3 err)"
		[ ! -s err ] || no "$cc $flags: $(head -n 3 err)"
		said=$(WHO=me ./prog X 2>&1) && r=0 || r=$?
		[ "$r:$said" = "3:$expected" ] || no "$cc $flags: $r: $said"
	done
	$cc -Os -c whole.c && $cc -Os -DTICKLIBC_DECLARATIONS -include ticklibc.h -c part.c &&
		$cc -static -nostdlib whole.o part.o -lgcc -o whole && ./whole ||
		no "$cc: two files"
done

# Compilers know what some functions do, and replace a call by that of another function,
# which the program does not name. Functions are also constants.
cat >fold.c <<'END'
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char text[100];
static size_t (*const size)(const char *) = strlen;

__attribute__((noinline)) static unsigned count(const char *s)
{
	unsigned n = 0;

	while (s[n])
		n++;
	return n;
}

int main(int argc, char **argv)
{
	char *zero = malloc(1000);

	memset(zero, 0, 1000);
	sprintf(text, "%s", argv[1]);
	printf("%s\n", text);
	printf("%c", '0' + argc);
	fprintf(stdout, "x");
	fprintf(stdout, "%s", argv[1]);
	free(zero);
	return count(text) != size(argv[1]) || !memcmp(text, argv[0], 2);
}
END
# Here are functions that the other file does not call.
cat >all.c <<'END'
#define TICKLIBC_IMPLEMENTATION
#include "ticklibc.h"
END
for cc in gcc clang; do
	command -v $cc >/dev/null || continue
	for flags in -O0 -Os -O3 '-O2 -flto'; do
		$cc -static $flags -nostdlib -include ticklibc.h fold.c -lgcc -o fold 2>err &&
			[ "$(./fold ab)" = "$(printf 'ab\n2xab')" ] ||
			no "$cc $flags: replaced calls: $(grep -m 1 undefined err)"
	done
	$cc -O2 -c all.c && $cc -O2 -DTICKLIBC_DECLARATIONS -include ticklibc.h -c fold.c &&
		$cc -static -nostdlib all.o fold.o -lgcc -o fold 2>err &&
		[ "$(./fold ab)" = "$(printf 'ab\n2xab')" ] ||
		no "$cc: replaced calls, two files: $(grep -m 1 undefined err)"
done

# What a program does not call is not in it.
cat >hello.c <<'END'
#include <unistd.h>
int main(void)
{
	write(1, "hello\n", 6);
	return 0;
}
END
cat >clock.c <<'END'
#include <time.h>
int main(void)
{
	struct timespec ts;

	return clock_gettime(CLOCK_MONOTONIC, &ts);
}
END
bytes() { size "$1" | awk 'NR == 2 { print $1 + $2 }'; }
cat >printf.c <<'END'
#include <stdio.h>
int main(int argc, char **argv)
{
	printf("%s %d\n", argv[0], argc);
	return 0;
}
END
for name in hello clock printf; do
	"$B/$host/bin/tick-cc" -Os $name.c -o $name.lib
	gcc -Os -fno-pie -no-pie -static -nostdlib -include ticklibc.h $name.c -lgcc -o $name
	./$name >/dev/null || no "$name fails"
	echo "table: $name: $(bytes $name) bytes from ticklibc.h, $(bytes $name.lib) from libc.a"
	[ $name = printf ] || [ $(($(bytes $name) - $(bytes $name.lib))) -le 64 ] ||
		no "$name is too large"
done
# others PROGRAM - functions and objects in it that hello needs not
others() {
	nm "$1" | sed -n 's/.* [TtDdBbRr] //p' | grep -vx 'main\|_start\|__start_c\|_end\|_edata' |
		grep -vx 'mem[a-z]*\|strlen\|__bss_start\|__st[a-z]*_tick_start\|.*_array_[a-z]*' |
		grep -vx '__tick_hook_none\|__ehdr_start\|__rela*_iplt_[a-z]*\|errno' || :
}
[ ! "$(others hello)" ] || no "hello has" $(others hello)
# The same, where write does more than it should.
for more in 'time(0);__vdso_init' 'fflush(stdout);__tick_fflush'; do
	sed "/^ssize_t write(/,/^}/s/^{/{ ${more%;*};/" ticklibc.h >more.h
	gcc -Os -fno-pie -no-pie -static -nostdlib -include more.h hello.c -lgcc -o more
	others more | grep -q "${more#*;}" || no "not seen in hello: $more"
done
if command -v strace >/dev/null; then
	strace -f ./clock 2>&1 | grep clock_gettime && no 'the clock is a system call'
	strace ./clock 2>&1 | grep -q 'mprotect(.*PROT_READ)' || no 'the slots are not sealed'
fi
cd - >/dev/null

exit $bad
