# one_nolibc.sh - the one header for those who come from the kernel's nolibc: its names,
# and the README's table of them.
bad=0
no() {
	echo "$*"
	bad=1
}
root=$PWD
make -s one O="$t" >/dev/null
cd "$t"
compilers=
for cc in gcc clang; do
	! command -v $cc >/dev/null || compilers="$compilers $cc"
done

# one CC FLAG... - builds a program from prog.c, with nothing in err.
one() {
	compiler=$1
	shift
	$compiler -static -nostdlib "$@" -lgcc -o prog 2>err && [ ! -s err ] ||
		no "$compiler $*: $(grep -m 2 'error\|undefined\|warning' err)"
}
nolibc="-DTICKLIBC_NOLIBC -include ticklibc.h"
for flags in '-Os' '-O0 -DNOLIBC_IGNORE_ERRNO' '-O2 -static-pie'; do
	for cc in gcc clang; do
		case " $compilers " in *" $cc "*) ;; *) continue ;; esac
		rm -f prog
		one $cc $flags $nolibc -Wall -Wextra "$root/tests/one/nolibc.c"
		said=$(./prog 2>&1) && [ ! "$said" ] || no "$cc $flags: $said"
	done
done
# As nolibc.h, of two lines, beside the headers of nolibc, which have these guards.
mkdir -p nolibc
printf '#define TICKLIBC_NOLIBC\n#include "../ticklibc.h"\n' >nolibc/nolibc.h
printf '#include "nolibc.h"\n#ifndef _NOLIBC_STDIO_H\n#error\n#endif\n' >nolibc/stdio.h
cat >prog.c <<'E'
#include <stdio.h>
#ifndef NOLIBC
#include <none.h>
#endif
int main(void)
{
	return printf("%s\n", itoa(12)) != 3;
}
E
one gcc -Os -nostdinc -I nolibc prog.c
[ "$(./prog)" = 12 ] || no 'nolibc.h does not work'
one gcc -std=c89 -Os -include nolibc/nolibc.h -I nolibc prog.c
# Several files.
cat >part.c <<'E'
int part(int fd)
{
	return _sys_close(fd) == -EBADF && !strcmp(itoa(fd), "-1") && my_syscall1(
		SYS_close, fd) == -EBADF;
}
E
cat >whole.c <<'E'
int part(int fd);
int main(void)
{
	return !part(-1);
}
E
gcc -Os -DTICKLIBC_IMPLEMENTATION $nolibc -c whole.c &&
	gcc -Os -DTICKLIBC_DECLARATIONS $nolibc -c part.c &&
	gcc -static -nostdlib whole.o part.o -lgcc -o whole && ./whole ||
	no 'nolibc in several files'
# The guard that nolibc's programs use, where compilers have it.
cat >guard.c <<'E'
__attribute__((noinline)) void copy(const char *s)
{
	char buf[8];

	strcpy(buf, s);
	puts(buf);
}
int main(int argc, char **argv)
{
	copy(argv[argc - 1]);
	return 0;
}
E
for flags in '' -mstack-protector-guard=global; do
	echo | gcc $flags -c -x c - -o /dev/null 2>err || continue
	one gcc -Os -fno-builtin -fstack-protector-all $flags $nolibc guard.c
	[ "$(./prog short)" = short ] || no "$flags: no output"
	said=$(ulimit -c 0; ./prog 'much longer than eight bytes' 2>&1) && r=0 || r=$?
	case $r:$said in
	134:*'stack smashing detected'*) ;;
	*) no "$flags: $r: $said" ;;
	esac
done

# Without TICKLIBC_NOLIBC, a program may have functions of its own with all these names.
sed -n 's/^__TICK_FUNCTION .*[ *]\([a-z_][a-z_0-9]*\)(.*/\1/p
	s/^_Noreturn __TICK_FUNCTION .* \([a-z_0-9]*\)(.*/\1/p
	s/^#define \([a-zA-Z][A-Za-z_0-9]*\).*/\1/p' "$root/crt/one/nolibc.h" |
	grep -v '^__' >names
[ "$(wc -l <names)" -gt 100 ] || no "only $(wc -l <names) names"
{
	sed 's/.*/#ifdef &\n#error & is defined\n#endif\nstatic int &;/' names
	echo 'int main(void)'
	echo '{'
	sed 's/.*/	(void)\&&;/' names
	echo '	return 0;'
	echo '}'
} >prog.c
one gcc -include ticklibc.h prog.c

# The README's table of nolibc's names is that of the header.
sed -n '/^## For those who come from nolibc/,/^## [^F]/p' "$root/README.md" >section
sed -n 's/^| \(`.*\) | here |$/\1/p; s/^| \(`.*\) | here, .*|$/\1/p' section |
	tr -d '`,' | tr -s ' ' '\n' | sed 's/()$//' >here
[ "$(wc -l <here)" -gt 30 ] || no "the README has only $(wc -l <here) of the names"
sed -n 's/^| \(`.*\) | not here.*|$/\1/p' section | tr -d '`,' | tr -s ' ' '\n' |
	sed 's/()$//' >not_here
{
	sed 's/.*/#ifndef &\n__typeof__(\&&) tick_&;\n#endif/' here
	# These are defined as macros or functions of this name, or not at all.
	sed 's/.*/#ifdef &\n#error & is here\n#endif\nint &;/' not_here
	echo 'int main(void) { return 0; }'
} >prog.c
one gcc $nolibc -w prog.c
# Each name of the header is in it; the raw calls have one line.
grep -v '^_sys_\|^_NOLIBC\|^TICK' names | while read -r name; do
	grep -qx "$name" here || echo "the README lacks $name"
done >lacks
[ ! -s lacks ] || no "$(cat lacks)"
exit $bad
