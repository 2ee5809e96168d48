# one_options.sh - the one header: what each of its options leaves out, and where and
# how it may be included.
bad=0
no() {
	echo "$*"
	bad=1
}
make -s one O="$t" >/dev/null
cd "$t"
strict='-Wall -Wextra -Wundef -Wmissing-prototypes -Wstrict-prototypes -Werror -pedantic'
compilers=
for cc in gcc clang musl-gcc; do
	! command -v $cc >/dev/null || compilers="$compilers $cc"
done

# one CC FLAG... - builds a program from prog.c, with nothing in err.
one() {
	compiler=$1
	shift
	$compiler -static -nostdlib "$@" -lgcc -o prog 2>err && [ ! -s err ] ||
		no "$compiler $*: $(grep -m 2 'error\|undefined\|warning' err)"
}
# refused PATTERN FLAG... - gcc says so.
refused() {
	pattern=$1
	shift
	gcc -Os -static -nostdlib "$@" -lgcc -o prog 2>err && no "accepted: $*"
	grep -q "$pattern" err || no "$*: not '$pattern': $(grep -m 2 error err)"
}

cat >options.c <<'E'
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	char s[16], *home = getenv("HOME");
	FILE *f;

	if (argc > 1) {	/* is something read ahead? */
		printf("%s %d\n", argv[1], scanf("%7s", s));
		fflush(stdout);
		return write(1, s, read(0, s, sizeof s)) < 0;
	}
	printf("%.2f ", 1.5);
	printf("%s ", home ? home : "-");
	f = fopen("/none", "r");
	printf("%m %d", f != 0);
	fflush(stdout);
	fputs(" a", stdout);
	abort();
}
E
bytes() { size "$1" | awk 'NR == 2 { print $4 }'; }
said() { (ulimit -c 0; HOME=/home ./prog "$@"; :) 2>/dev/null; }
table=
for cc in gcc clang; do
	case " $compilers " in *" $cc "*) ;; *) continue ;; esac
	one $cc -Os -include ticklibc.h options.c
	whole=$(bytes prog)
	[ "$(said)" = '1.50 /home No such file or directory 0' ] || no "$cc: $(said)"
	[ "$(printf 'one\ntwo\n' | said x)" = 'x 1' ] || no "$cc: reads too little"
	[ $cc != gcc ] || table=" none $whole,"
	while read -r option expected; do
		one $cc -Os -DTICKLIBC_$option -include ticklibc.h options.c
		[ "$(said)" = "$expected" ] || no "$cc $option: $(said)"
		[ "$(bytes prog)" -lt "$whole" ] ||
			no "$cc $option: $(bytes prog) bytes, not below $whole"
		[ $cc != gcc ] || table="$table $option $(bytes prog),"
		[ $option != NO_BUFFERS ] || [ "$(printf 'one\ntwo\n' | said x)" = \
			"$(printf 'x 1\ntwo')" ] || no "$cc: reads ahead"
	done <<-E
		NO_FLOATS (float) /home (error) 0
		NO_ENVIRONMENT 1.50 - No such file or directory 0
		NO_BUFFERS 1.50 /home No such file or directory 0 a
		NO_ERRNO 1.50 /home (error) 0
	E
done
# All of them, in a program of several files: its functions are global.
one gcc -Os -DTICKLIBC_NO_FLOATS -DTICKLIBC_NO_ENVIRONMENT -DTICKLIBC_NO_BUFFERS \
	-DTICKLIBC_NO_ERRNO -DTICKLIBC_IMPLEMENTATION -include ticklibc.h options.c
[ "$(said)" = '(float) - (error) 0 a' ] || no "all options: $(said)"
# A start of the program's own. On x86, the kernel's stack is not that of a call.
cat >start.c <<'E'
#include <time.h>
#include <stdlib.h>
#include <unistd.h>

#ifdef OWN
#if defined __x86_64__ || defined __i386__
__attribute__((force_align_arg_pointer))
#endif
void _start(void);
void _start(void)
#else
int main(void)
#endif
{
	struct timespec ts;

	if (!clock_gettime(CLOCK_MONOTONIC, &ts) && ts.tv_sec && !getenv("HOME"))
		write(1, "own\n", 4);
	exit(3);
}
E
for cc in gcc clang; do
	case " $compilers " in *" $cc "*) ;; *) continue ;; esac
	static="-Os -fno-stack-protector -fno-pie -no-pie -w -include ticklibc.h start.c"
	$cc -static -nostdlib $static -lgcc -o prog 2>err
	whole=$(bytes prog)
	$cc -static -nostdlib -DOWN -DTICKLIBC_NO_START $static -lgcc -o prog 2>err &&
		said=$(HOME=/ ./prog) && r=0 || r=$?
	[ "$r:$said" = 3:own ] || no "$cc TICKLIBC_NO_START: $r: $said"
	[ "$(bytes prog)" -lt $((whole / 2)) ] ||
		no "$cc TICKLIBC_NO_START: $(bytes prog) bytes, not below $whole / 2"
	nm prog | grep 'start_c\|vdso_init\|relocate' && no 'there is start-up code'
	[ $cc != gcc ] || table="$table NO_START (of a clock) $(bytes prog) for $whole"
done
echo "table: ticklibc.h, bytes in memory with an option:$table"

# What options and orders can't do is said.
echo 'int main(void) { return errno; }' >prog.c
refused no_errno_with_TICKLIBC_NO_ERRNO -DTICKLIBC_NO_ERRNO -include ticklibc.h prog.c
refused 'needs -fno-stack-protector' -DTICKLIBC_NO_START -fstack-protector-strong \
	-include ticklibc.h prog.c
printf '#include <stdio.h>\n#include "ticklibc.h"\nint main(void) { return 0; }\n' >prog.c
! gcc -E prog.c >/dev/null 2>&1 ||
	refused 'before the headers of another libc' -U_FORTIFY_SOURCE prog.c

# --- where it may be used --------------------------------------------------------
cat >prog.c <<'E'
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>

static int sum(int n, ...)
{
	va_list ap;
	int r = 0;

	va_start(ap, n);
	while (n--)
		r += va_arg(ap, int);
	va_end(ap);
	return r;
}

int main(void)
{
	size_t n = SIZE_MAX;
#if __STDC_VERSION__ >= 201112L
	max_align_t *p = NULL;
#else
	char *p = NULL;
#endif

	errno = 0;
	printf("%d %d\n", sum(2, 3, 4), n > INT_MAX && !p && offsetof(struct stat, st_dev) == 0);
	return strlen("") != 0;
}
E
mkdir -p system
cp ticklibc.h system
{ echo '#include <ticklibc.h>'; cat prog.c; } >angle.c
for cc in gcc clang; do
	case " $compilers " in *" $cc "*) ;; *) continue ;; esac
	for std in gnu99 gnu11 gnu17 gnu2x; do
		one $cc -std=$std $strict -Os -include ticklibc.h prog.c
		one $cc -std=$std $strict -Os -isystem system angle.c
	done
	[ "$(./prog)" = '7 1' ] || no "$cc -isystem: $(./prog)"
	# The compiler's own headers, and no libc's.
	own=$($cc -print-file-name=include)
	sed '/#include <\(errno\|stdint\|stdio\|string\|sys.*\).h>/d' prog.c >own.c
	one $cc -Os -nostdinc -isystem "$own" -include ticklibc.h own.c
	[ "$(./prog)" = '7 1' ] || no "$cc with its own headers: $(./prog)"
done
one gcc -std=c89 -w -Os -include ticklibc.h prog.c
case $compilers in *musl-gcc*)
	one musl-gcc -Os -include ticklibc.h prog.c
	[ "$(./prog)" = '7 1' ] || no "musl-gcc: $(./prog)" ;;
esac
# As the comment at the head says, where there is no libc: in an empty folder.
mkdir -p bare
cp ticklibc.h prog.c bare
sed -n '/there is no libc/,/^ \* TICKLIBC_NOLIBC/s/^ \*\t//p' ticklibc.h >bare.sh
grep -q '^gcc ' bare.sh || no 'no commands at the head'
for cc in gcc clang; do
	case " $compilers " in *" $cc "*) ;; *) continue ;; esac
	own=$($cc -print-file-name=include)
	sed "s,^gcc \(.*\) prog.c,$cc -nostdinc \1 -isystem $own prog.c," bare.sh >bare/run.sh
	rm -rf bare/inc
	(cd bare && sh -e run.sh && ./prog) >err 2>&1 && [ "$(cat err)" = '7 1' ] ||
		no "$cc without libc: $(cat err)"
done
exit $bad
