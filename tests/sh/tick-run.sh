# tick-run.sh - tick-run finds real bugs, hands all through, and cleans up.
command -v qemu-s390x-static >/dev/null || command -v qemu-s390x >/dev/null ||
	[ -f "${TICK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/ticklibc}/lab/have" ] || {
	echo 'skip: no emulators here: run make check-user first'
	exit 77
}
bad=0
no() {
	echo "$*"
	bad=1
}
export TMPDIR="$t/tmp"
mkdir -p "$TMPDIR" "$t/build"
: >"$t/build/.ticklibc"
cp -a "$B/$host" "$t/build/$host"
export TICK_BUILD="$t/build"
run=$(pwd)/crt/tools/tick-run
# clean WHAT - nothing remains of a run. All processes of it have the name of a folder
# below $TMPDIR, or of the FIFO, in their command line.
clean() {
	[ ! "$(ls "$TMPDIR")" ] || no "$1: files remain: $(ls "$TMPDIR")"
	! ps axww | grep "$TMPDIR/[t]mp\|$t/[f]ifo" || no "$1: processes remain"
}
# gives STATUS WORD... - runs it with the words; $t/out and $t/err have what it prints.
gives() {
	want=$1
	shift
	"$run" "$@" >"$t/out" 2>"$t/err" </dev/null && r=0 || r=$?
	[ $r = "$want" ] || {
		no "tick-run $*: status $r, not $want"
		head -n 30 "$t/out" "$t/err"
	}
	clean "tick-run $*"
}
has() { grep -q -- "$1" "$t/out" || { no "no line: $1"; cat "$t/out" "$t/err"; }; }
# says LINE - on standard error
says() { grep -qxF -- "tick-run: $1" "$t/err" || { no "not said: $1"; cat "$t/err"; }; }

# --- bugs: exactly these differ ---------------------------------------------------
while read -r bug abis differ; do
	gives 1 --abi "$abis" "tests/demo/bugs/$bug.c"
	found=$(awk '$NF == "differs" { printf " %s", $1 }' "$t/out")
	[ " $differ" = "$found" ] || no "$bug: found$found"
	[ "$(wc -L <"$t/out")" -gt 80 ] || no "$bug: no line to repeat it"
	[ "$(sed '/^$/,$d' "$t/out" | wc -L)" -le 80 ] || no 'the table is wide'
	cp "$t/out" "$t/$bug"
done <<END
long mips,riscv64 mips
char riscv64,sparc64 riscv64
align s390x,sparc64 sparc64
endian s390x,riscv64 s390x
END
has '^s390x: standard output differs at byte 2, line 1:$'
has "^    $host  *04 03 02 01$"
has '^    s390x  *01 02 03 04$'
has '^1 of 2 agree '
repeat=$(sed -n 's/^    repeat: //p' "$t/out")
[ "$(sh -c "$repeat" 2>&1)" = '01 02 03 04' ] || no "repeat: $repeat"
rm -f "$TMPDIR"/endian-*
cp "$t/align" "$t/out"
has '^sparc64 .* SIGBUS '
has '^sparc64: SIGBUS, where '

# --- input, arguments and names ---------------------------------------------------
mkdir -p "$t/my folder"
cat >"$t/my folder/a  \"b\".c" <<'END'
#include <fcntl.h>
#include <stdio.h>
const char *other(void);
int main(int argc, char **argv)
{
	int c, n = 0, unused;

	for (int i = 3; i < 256; i++)
		n += fcntl(i, F_GETFD) >= 0;
	printf("%s|%s|%s, %d more|", X, other(), fopen("other.c", "r") ? "found" : "not found", n);
	for (int i = 1; i < argc; i++)
		printf("[%s]", argv[i]);
	while ((c = getchar()) != EOF)
		putchar(c);
	fprintf(stderr, "%d", (int)sizeof(long) + *(const char *)&argc);
	return argc;
}
END
echo 'const char *other(void) { return "other"; }' >"$t/my folder/other.c"
(cd "$t/my folder" && printf 'in\0put' | "$run" --abi=s390x --keep kept --json \
	--junit junit.xml 'a  "b".c' ../'my folder/other.c' -O2 -Wall '-DX="x  y\\t*"' -- \
	'a  b' '' "it's" '\n*' >"$t/out" 2>"$t/err") ||
	{ no 'names and arguments'; cat "$t/out" "$t/err"; }
clean 'names and arguments'
printf '%s' 'x  y\t*|other|found, 0 more|[a  b][][it'\''s][\n*]in0put' >"$t/expected"
tr '\0' 0 <"$t/my folder/kept/s390x/stdout" | cmp - "$t/expected" ||
	no 'the output is not what was asked for'
[ "$(cat "$t/my folder/kept/s390x/stderr")" = 8 ] || no 'standard error is lost'
[ -x "$t/my folder/kept/s390x/a  \"b\"" ] || no 'the program is not kept'
grep -q warning: "$t/my folder/kept/s390x/log" || no 'the warning is not kept'
[ "$(grep -c warning: "$t/err")" = 1 ] || no 'the warning is repeated, or is lost'
has '{"abi": "s390x", "state": "same", "on": "qemu '
has '"status": 5, "signal": null, '
if command -v python3 >/dev/null; then
	python3 - "$t/out" "$t/my folder/junit.xml" <<'END' || no 'JSON or JUnit'
import json, subprocess, sys
import xml.etree.ElementTree as xml
j = json.load(open(sys.argv[1]))
assert j["program"] == 'a  "b"' and j["agree"] is True
reference, s390x = j["runs"]
assert reference["state"] == "reference" and s390x["abi"] == "s390x"
assert s390x["bits"] == 64 and s390x["byte_order"] == "big"
assert s390x["char"] == "unsigned" and s390x["page_size"] == 4096
result = subprocess.run(s390x["repeat"], shell=True, capture_output=True)
assert result.returncode == 5 and b"[it's][\\n*]in\0put" in result.stdout
suite = xml.parse(sys.argv[2]).getroot()[0]
assert suite.get("name") == 'a  "b"' and suite.get("tests") == "2"
assert [case.get("name") for case in suite][1:] == ["s390x"] and len(suite[1]) == 0
END
	rm -f "$TMPDIR"/*-s390x
fi
"$run" --abi "$host" tests/demo/hello.c <&- >"$t/out" 2>&1 || { no 'closed stdin'; cat "$t/out"; }
has '^0 of 0 agree '

# --- programs that misbehave ------------------------------------------------------
cat >"$t/ends.c" <<'END'
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#ifdef __s390x__
#warning not everywhere
#endif
int main(int argc, char **argv)
{
	int one = 1, little = *(char *)&one;
	char c;

	if (!strcmp(argv[1], "crash")) {
		for (int i = 0; i < 1000000; i++)
			puts("123456789");
		fflush(stdout);
		if (!fork()) {
			usleep(100000);
			puts("child");
			return 0;
		}
		raise(SIGSEGV);
	}
	if (!strcmp(argv[1], "child") && !fork())
		for (;;)
			pause();
	if (!strcmp(argv[1], "big") && !little)
		for (;;)
			putchar('x');
	if (*argv[1] == '/' && (argc < 3 || !little))	/* wait for a signal */
		read(open(argv[1], O_RDONLY), &c, 1);
	return argc;
}
END
gives 0 --abi s390x --keep "$t/kept" "$t/ends.c" -- crash
has '^s390x .* SIGSEGV .* same$'
has "^s390x: the compiler warns, but not for $host:\$"
has 'warning: #warning not everywhere'
[ "$(tail -n 1 "$t/kept/s390x/stdout")" = child ] || no 'the output of a child is lost'
gives 1 --abi s390x --timeout 1 "$t/ends.c" -- big
has '^s390x .* longer than 1 s .* differs$'
has "^    standard output continues after byte 0, where that of $host ends:\$"
gives 2 --abi "$host" --timeout 1 "$t/ends.c" -- child
says 'ends has ended, but not what it has started, within 1 s on this machine'
mkfifo "$t/fifo"
gives 2 --abi "$host" --timeout 1 "$t/ends.c" -- "$t/fifo"
says 'ends does not end within 1 s on this machine; --timeout sets another limit'

# --- options ----------------------------------------------------------------------
# The name of each ABI here is a macro of the compiler.
cat >"$t/not.c" <<'END'
#include <stdio.h>
#ifdef __s390x__
#error "not for s390x"
#endif
int main(void)
{
	puts("a\nb\nc" + 2 * (1 - sizeof (char)));
#ifdef __riscv
	puts("b\n\1");
#elif defined __sparc__
	return 0;
#else
	puts("\1\nb");
#endif
	return 0;
}
END
gives 1 --abi s390x,riscv64,sparc64 --tap --junit "$t/junit.xml" "$t/not.c"
[ "$(head -n 1 "$t/out")" = 1..4 ] || no "TAP: $(head -n 1 "$t/out")"
has '^ok 1 - '
has '^not ok 2 - s390x: does not compile$'
has '^# .*not for s390x'
has '^not ok 3 - riscv64 on qemu .*: exit 0$'
has '^# standard output differs at byte 7, line 4; the lines are the same, in another order:$'
has '^#     riscv64  *b$'
has "^#     $host  *^A\$"
has "^# standard output ends after byte 6, before that of $host:\$"
grep -q 'tests="4" failures="2" errors="1" skipped="0"' "$t/junit.xml" || no JUnit
! command -v xmllint >/dev/null || xmllint --noout "$t/junit.xml" || no 'JUnit is not XML'
! command -v prove >/dev/null || prove -e cat "$t/out" 2>&1 |
	grep -q 'Failed tests:  2-4' || no 'prove does not understand the TAP'

# With --jobs 1, one folder at a time has no row of the table.
cat >"$t/jobs.c" <<'END'
#include <glob.h>
#include <stdio.h>
int main(int argc, char **argv)
{
	glob_t folders = {0}, rows = {0};
	char path[4096];
	int unused;

#ifdef __clang__
	puts("clang");
#endif
	if (argc < 2)
		return 0;
	snprintf(path, sizeof path, "%s/*/[rs][3i]*", argv[1]);
	glob(path, 0, 0, &folders);
	snprintf(path, sizeof path, "%s/*/[rs][3i]*/row", argv[1]);
	glob(path, 0, 0, &rows);
	return folders.gl_pathc > rows.gl_pathc + 1;
}
END
gives 0 --jobs 1 --cc clang --qemu 7.2 --keep "$t/kept" --abi s390x,riscv64 "$t/jobs.c" \
	-Wall -- "$TMPDIR"
! grep 'the compiler warns' "$t/out" || no 'a warning is repeated'
has '^s390x  *64 big  *unsigned  *4096 no  *qemu 7.2 .*same$'
[ "$(cat "$t/kept/s390x/stdout")" = clang ] || no '--cc clang: another compiler'
gives 0 --cc=gcc --abi "$host" --keep="$t/kept" "$t/jobs.c"
[ ! -s "$t/kept/$host/stdout" ] || no '--cc gcc: another compiler'
gives 0 --help
has '^usage: tick-run '
gives 0 --version
has '^tick-run (ticklibc '

# refused WORDS LINE - status 2 and one line
refused() {
	eval "set -- \"\$2\" $1"
	line=$1
	shift
	gives 2 "$@"
	case $(cat "$t/err") in
	"tick-run: $line"*) ;;
	*) no "tick-run $*: $(cat "$t/err"), not $line" ;;
	esac
	[ "$(wc -l <"$t/err")" = 1 ] && [ ! -s "$t/out" ] || no "tick-run $*: more than a line"
}
c=tests/demo/clock.c
refused '' 'no source file; usage: tick-run '
refused 'nosuch.c' "there is no file 'nosuch.c'"
refused '--abi' '--abi needs an argument'
refused "--abi vax $c" "no ABI 'vax'; there are: aarch64 "
refused "--abi '*' $c" "no ABI '*'; there are: aarch64 "
refused "--abi , $c" "--abi needs an argument"
refused "--cc tcc $c" "--cc is gcc or clang, not 'tcc'"
refused "--qemu new $c" '--qemu needs a version'
refused "--qemu 1.0 --abi s390x $c" 'there is no qemu-user 1.0 here: install the package '
refused "--qemu 10 --kernel $c" '--kernel and --qemu exclude each other'
refused "--jobs 0 $c" '--jobs needs a number'
refused "--timeout x $c" '--timeout needs a number'
refused "--tap --json $c" '--tap and --json exclude each other'
refused "--junit /nonexistent/x $c" "can't write '/nonexistent/x'"
refused "--keep /proc/x $c" "can't write in '/proc/x'"
refused "--keep crt $c" "'$(pwd)/crt' has files that are not of an earlier --keep"
for flag in -c -o -m32 -shared -; do
	refused "$flag $c" "$flag: "
done
refused 'a.cpp' 'a.cpp is C++, and ticklibc is for C'
refused "-x c++ $c" '-x c++: ticklibc is for C'
refused "$c b.o" 'b.o is for one ABI: give its sources'
gives 2 --kernels $c
grep -q "unrecognized.*'--kernels'" "$t/err" || no "--kernels: $(cat "$t/err")"
echo 'int main(void) { return x; }' >"$t/wrong.c"
gives 2 --abi s390x "$t/wrong.c"
grep -q undeclared "$t/err" || no "wrong.c: $(cat "$t/err")"
printf '#include <math.h>\nint main(void) { return sin(0); }\n' >"$t/sin.c"
gives 2 --abi s390x "$t/sin.c" -lm
says 'ticklibc has no <math.h>, and -lm is an empty library'

# --- output that can't be written ---------------------------------------------------
"$run" --abi "$host" $c 2>"$t/err" </dev/null | true
[ ! -s "$t/err" ] || no "closed pipe: $(cat "$t/err")"
clean 'a closed pipe'
"$run" --abi "$host" $c >/dev/full 2>"$t/err" </dev/null && r=0 || r=$?
[ $r = 2 ] && [ "$(wc -l <"$t/err")" = 1 ] || no "/dev/full: status $r, $(cat "$t/err")"

# --- kernels ----------------------------------------------------------------------
gives 1 --kernel --abi mips --tap --junit "$t/junit.xml" $c
has '^not ok 2 - mips Debian has no kernel for mips$'
has '^# 0 of 0 agree with .*, 1 that nothing here can run$'
grep -q 'tests="2" failures="0" errors="0" skipped="1"' "$t/junit.xml" || no JUnit
grep -q '<skipped message="not run: Debian has no kernel for mips"/>' "$t/junit.xml" || no JUnit
cache=${TICK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/ticklibc}
read -r machine release flavour _ <<END
$(grep -v '^#' "arch/$host/kernels" 2>/dev/null)
END
cat >"$t/init.c" <<'END'
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/utsname.h>
#include <unistd.h>
int main(int argc, char **argv)
{
	struct utsname system;
	char line[100] = "";

	fgets(line, sizeof line, stdin);
	uname(&system);
	printf("%s %s ", argv[1], getenv("VARIABLE"));
	fwrite(line, 1, 7, stdout);
	fprintf(stderr, "started by %d on %s", (int)getppid(), system.release);
	fflush(stdout);
	return raise(SIGBUS);
}
END
if [ -f "$cache/lab/kernels/$release-$flavour/kernel" ] && [ -d "$cache/lab/system/newer" ]; then
	printf 'in\0\377put' | VARIABLE='a  \n' "$run" --abi "$host" --kernel \
		--keep "$t/kernel" "$t/init.c" -- 'x  y' >"$t/out" 2>"$t/err" &&
		r=0 || r=$?
	[ $r = 0 ] || { no "--kernel: status $r"; cat "$t/out" "$t/err"; }
	has "^$host .* Linux ${release%.*}.* SIGBUS .* same\$"
		[ "$(od -c "$t/kernel/$host/stdout")" = "$(printf 'x  y a  \\n in\0\377put' | od -c)" ] ||
		no "--kernel: output is $(od -c "$t/kernel/$host/stdout")"
	case $(cat "$t/kernel/$host/stderr") in
	"started by 1 on $release."*) ;;
	*) no "--kernel: $(cat "$t/kernel/$host/stderr")" ;;
	esac
	clean --kernel
fi

# --- tools that are missing ---------------------------------------------------------
# $t/bin has all commands but compilers for other ABIs, emulators and apt-get, and the
# cache is empty.
mkdir -p "$t/bin" "$t/cache/lab"
for folder in /usr/bin /bin /usr/local/bin; do
	ln -s "$folder"/* "$t/bin" 2>/dev/null || :
done
rm -f "$t"/bin/*-linux-gnu*-gcc "$t"/bin/clang* "$t"/bin/qemu-* "$t"/bin/cpio "$t"/bin/apt*
ours=$PATH:$cache/lab/tools/usr/bin
missing() { PATH=$t/bin TICK_CACHE=$t/cache gives "$@"; }
rm -rf "$t/build/try/s390x"	# a library remains for riscv64
missing 1 --abi s390x,riscv64 $c
says "can't fetch compilers and emulators: there is no apt-get, or no dpkg-deb"
has '^s390x  *not built: no compiler for s390x: install the package gcc-s390x-linux-gnu, or clang and lld 19 or newer$'
has '^riscv64  *not built: no compiler for riscv64: install the package gcc-riscv64-linux-gnu, or clang and lld$'
missing 2 --abi s390x --cc clang $c
says 'there is no clang: install the packages clang and lld'
missing 1 --abi s390x --cc gcc $c
has '^s390x  *no s390x-linux-gnu-gcc: install the package gcc-s390x-linux-gnu$'
if gcc=$(PATH=$ours command -v s390x-linux-gnu-gcc); then
	printf '#!/bin/sh\nLD_LIBRARY_PATH="%s" PATH="$PATH:%s" exec "%s" "$@"\n' \
		"$cache/lab/tools/usr/lib/x86_64-linux-gnu" "${gcc%/*}" "$gcc" \
		>"$t/bin/s390x-linux-gnu-gcc"
	chmod +x "$t/bin/s390x-linux-gnu-gcc"
	missing 1 --abi s390x $c
	has '^s390x  *no qemu-s390x: install the package qemu-user$'
fi
missing 1 --kernel --abi "$host" $c
says "can't fetch kernels: there is no apt-get, or no dpkg-deb"
has "^$host  *cpio is missing: install the package cpio\$"
# A cpio that works, and then a kernel that does not.
mkdir -p "$t/cache/lab/system/usr/bin" "$t/cache/lab/system/newer"
printf '#!/bin/sh\ncat >/dev/null\n' >"$t/cache/lab/system/usr/bin/cpio"
chmod +x "$t/cache/lab/system/usr/bin/cpio"
missing 1 --kernel --abi "$host" $c
has "^$host  *there is no kernel for $host in the cache\$"
mkdir -p "$t/cache/lab/kernels/$release-$flavour"
: >"$t/cache/lab/kernels/$release-$flavour/kernel"
missing 1 --kernel --abi "$host" $c
system=qemu-system-$(sed -n "s/^$machine | \([^ ]*\).*/\1/p" crt/tools/machines)
has "^$host  *there is no $system: install the package qemu-system-"
rm "$t/bin/make"
missing 2 --abi "$host" $c
says 'there is no make: install the package make'

# --- on a terminal, and ended by a signal -----------------------------------------
"$B/$host/bin/tick-cc" tests/tick-run/terminal.c -o "$t/terminal"
# on COLUMNS SIGNAL STATUS WORD... - $t/screen has the screen, $t/rows what it had
on() {
	columns=$1 signal=$2 want=$3
	shift 3
	"$t/terminal" "$columns" $signal "$t/fifo" "$run" "$@" >"$t/screen" 2>"$t/rows" &&
		r=0 || r=$?
	[ $r = "$want" ] || { no "tick-run $* on a terminal: status $r"; cat "$t/screen"; }
	[ $signal = - ] || [ ! -s "$t/screen" ] || { no "SIG$signal: junk"; cat "$t/screen"; }
	clean "tick-run $*, SIG$signal"
}
on 80 - 0 --abi s390x $c
"$run" --abi s390x $c >"$t/out" 2>&1 </dev/null
for f in out screen; do
	sed 's/ [0-9.]* \([a-z]*\)$/ \1/; /^$/d' "$t/$f" >"$t/$f.text"
done
cmp "$t/screen.text" "$t/out.text" || { no 'the screen has other lines'; cat "$t/screen"; }
grep -qx "0 of 2: $host: run" "$t/rows" && grep -qx '1 of 2: s390x: compile' "$t/rows" ||
	{ no 'no progress'; cat "$t/rows"; }
! grep -q 'of 2:' "$t/out" || no 'progress in a file'
"$t/terminal" 21 - - sh -c 'exec "$@" >/dev/null' sh "$run" --abi s390x $c \
	>"$t/screen" 2>"$t/rows" || no 'tick-run on a narrow terminal'
[ ! -s "$t/screen" ] && grep -qx '1 of 2: s390x: compi' "$t/rows" ||
	{ no 'a narrow terminal'; cat "$t/screen" "$t/rows"; }
TERM=dumb "$t/terminal" 80 - - sh -c 'exec "$@" >/dev/null' sh "$run" --abi "$host" $c \
	>"$t/screen" 2>&1
[ ! -s "$t/screen" ] || { no 'a dumb terminal'; cat "$t/screen"; }

# A FIFO, which tells that the command has come so far, instead of the apt-get and qemu
# that would work for long; the compiler and the program read it themselves.
printf '#!/bin/sh\nexec cat "%s"\n' "$t/fifo" >"$t/bin/apt-get"
cp "$t/bin/apt-get" "$t/cache/lab/system/usr/bin/$system"
chmod +x "$t/bin/apt-get" "$t/cache/lab/system/usr/bin/$system"
ln -s "$(command -v make)" "$t/bin/make"
printf '#ifdef __s390x__\n#include "%s"\n#endif\nint main(void) { return 0; }\n' \
	"$t/fifo" >"$t/compile.c"
! [ -r /usr/share/keyrings/debian-archive-keyring.gpg ] ||
	PATH=$t/bin TICK_CACHE=$t/empty on 80 TERM 143 --abi riscv64 $c
on 80 ^C 130 --abi s390x "$t/compile.c"
on 80 QUIT 131 --abi s390x "$t/ends.c" -- "$t/fifo"
on 80 ^C 130 --abi s390x "$t/ends.c" -- "$t/fifo" other
[ ! -f "arch/$host/kernels" ] ||
	PATH=$t/bin TICK_CACHE=$t/cache on 80 HUP 129 --kernel --abi "$host" $c
exit $bad
