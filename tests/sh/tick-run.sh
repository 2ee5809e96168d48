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
# gives STATUS WORD... - runs it with the words; $t/out and $t/err have what it prints.
gives() {
	want=$1
	shift
	"$run" "$@" >"$t/out" 2>"$t/err" </dev/null && r=0 || r=$?
	[ $r = "$want" ] || {
		no "tick-run $*: status $r, not $want"
		head -n 30 "$t/out" "$t/err"
	}
	[ ! "$(ls "$TMPDIR")" ] || no "tick-run $*: files remain: $(ls "$TMPDIR")"
}
has() { grep -q -- "$1" "$t/out" || { no "no line: $1"; cat "$t/out"; }; }

# --- bugs: exactly these differ ---------------------------------------------------
some=mips,riscv64,s390x,sparc64
for bug in 'endian mips s390x sparc64' 'long mips' \
	'char riscv64 s390x' 'align mips sparc64'; do
	gives 1 --abi $some "tests/demo/bugs/${bug%% *}.c"
	found=$(awk '$NF == "differs" { printf " %s", $1 }' "$t/out")
	[ "${bug%% *}$found" = "$bug" ] || no "$bug: found$found"
done
has '^sparc64 .* SIGBUS '
has '^sparc64: SIGBUS, where '
gives 1 --abi s390x tests/demo/bugs/endian.c
has '^s390x: standard output differs at byte 2, line 1:$'
has "^    $host  *04 03 02 01$"
has '^    s390x  *01 02 03 04$'
has '^0 of 1 agree '
repeat=$(sed -n 's/^    repeat: //p' "$t/out")
[ "$(sh -c "$repeat" 2>&1)" = '01 02 03 04' ] || no "repeat: $repeat"
rm -f "$TMPDIR"/endian-*

# --- input, arguments and names ---------------------------------------------------
mkdir -p "$t/my folder"
cat >"$t/my folder/a b.c" <<'END'
#include <stdio.h>
const char *other(void);
int main(int argc, char **argv)
{
	int c;

	printf("%s|%s|", X, other());
	for (int i = 1; i < argc; i++)
		printf("[%s]", argv[i]);
	while ((c = getchar()) != EOF)
		putchar(c);
	return argc;
}
END
echo 'const char *other(void) { return "other"; }' >"$t/my folder/other.c"
(cd "$t/my folder" && printf 'in\0put' | "$run" --abi=s390x --keep kept 'a b.c' \
	../'my folder/other.c' -O2 '-DX="x y"' -- 'a b' '' "it's" >"$t/out" 2>"$t/err") ||
	{ no 'names and arguments'; cat "$t/out" "$t/err"; }
has '^s390x .* exit 4 .* same$'
[ "$(tr '\0' 0 <"$t/my folder/kept/s390x/stdout")" = "x y|other|[a b][][it's]in0put" ] ||
	no 'the output is not what was asked for'
"$run" --abi s390x tests/demo/hello.c <&- >"$t/out" 2>&1 || { no 'closed stdin'; cat "$t/out"; }

# --- programs that misbehave ------------------------------------------------------
cat >"$t/ends.c" <<'END'
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
int main(int argc, char **argv)
{
	switch (atoi(argv[1])) {
	case 1: raise(SIGSEGV);
	case 2: if (!fork()) { usleep(100000); puts("child"); return 0; } return 3;
	case 3: for (int i = 0; i < 1000000; i++) puts("123456789"); return 0;
	case 4: for (;;) pause();
	}
	return argc;
}
END
gives 0 --abi s390x "$t/ends.c" -- 1
has '^s390x .* SIGSEGV .* same$'
gives 0 --abi s390x --keep "$t/kept" "$t/ends.c" -- 2
has '^s390x .* exit 3 .* same$'
[ "$(cat "$t/kept/s390x/stdout")" = child ] || no 'the output of a child is lost'
gives 0 --abi s390x "$t/ends.c" -- 3
gives 2 --abi s390x --timeout 1 "$t/ends.c" -- 4
grep -q 'does not end within 1 s' "$t/err" || no "no end: $(cat "$t/err")"

# --- options ----------------------------------------------------------------------
gives 1 --abi s390x,x32 --tap --junit "$t/junit.xml" tests/demo/bugs/endian.c
[ "$(head -n 1 "$t/out")" = 1..3 ] || no "TAP: $(head -n 1 "$t/out")"
has '^ok 1 - '
has '^not ok 2 - s390x on qemu .*: exit 0$'
has '^not ok 3 - x32 '
grep -q 'tests="3" failures="1" errors="0" skipped="1"' "$t/junit.xml" || no JUnit
! command -v xmllint >/dev/null || xmllint --noout "$t/junit.xml" || no 'JUnit is not XML'
gives 1 --abi s390x --json tests/demo/bugs/endian.c
has '"agree": false'
has '{"abi": "s390x", "state": "differs", "on": "qemu '
if command -v python3 >/dev/null; then
	python3 -c 'import json, sys; j = json.load(sys.stdin)
assert [r["abi"] for r in j["runs"]][1:] == ["s390x"] and j["runs"][1]["bits"] == 64
' <"$t/out" || no --json
fi
gives 0 --abi "$host" tests/demo/clock.c
has '^0 of 0 agree '
gives 0 --jobs 1 --cc clang --abi s390x tests/demo/clock.c
gives 0 --help
has '^usage: tick-run '
gives 0 --version
has '^tick-run (ticklibc '
gives 1 --kernel --abi mips tests/demo/clock.c
has '^mips  *not run: Debian has no kernel for mips$'
echo '#ifdef __s390x__
#error "not for s390x"
#endif
int main(void) { return 0; }' >"$t/not.c"
gives 1 --abi s390x,riscv64 "$t/not.c"
has '^s390x  *does not compile$'
has 'not for s390x'

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
refused "--cc tcc $c" "--cc is gcc or clang, not 'tcc'"
refused "--qemu new $c" '--qemu needs a version'
refused "--qemu 1.0 --abi s390x $c" 'no qemu-user 1.0 here'
refused "--qemu 10 --kernel $c" '--kernel and --qemu exclude each other'
refused "--jobs 0 $c" '--jobs needs a number'
refused "--timeout x $c" '--timeout needs a number'
refused "--tap --json $c" '--tap and --json exclude each other'
refused "--junit /nonexistent/x $c" "can't write '/nonexistent/x'"
refused "--keep /proc/x $c" "can't write in '/proc/x'"
for flag in -c -o -m32 -shared; do
	refused "$flag $c" "$flag: "
done
echo 'int main(void) { return x; }' >"$t/wrong.c"
gives 2 --abi s390x "$t/wrong.c"
grep -q undeclared "$t/err" || no "wrong.c: $(cat "$t/err")"
printf '#include <math.h>\nint main(void) { return sin(0); }\n' >"$t/sin.c"
gives 2 --abi s390x "$t/sin.c" -lm
grep -q 'no <math.h>' "$t/err" || no "sin: $(cat "$t/err")"

# --- an end by a signal -----------------------------------------------------------
# A shell has its background commands ignore SIGINT: undo that.
cat >"$t/default.c" <<'END'
#include <signal.h>
#include <unistd.h>
int main(int argc, char **argv)
{
	signal(SIGINT, SIG_DFL);
	return argc < 2 || execv(argv[1], argv + 1);
}
END
"$B/$host/bin/tick-cc" "$t/default.c" -o "$t/default"
for signal in HUP INT TERM; do
	"$t/default" "$run" --abi s390x "$t/ends.c" -- 4 >"$t/out" 2>&1 </dev/null &
	pid=$!
	for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
		sleep 0.2
		! ps ax | grep -q "^.*$TMPDIR/[^ ]*/reference/[p]rogram" || break
	done
	kill -s $signal $pid
	wait $pid && r=0 || r=$?
	[ $r -gt 128 ] || no "SIG$signal: status $r"
	! ps ax | grep "$TMPDIR/[^ ]*[/]reference" || no "SIG$signal: processes remain"
	[ ! "$(ls "$TMPDIR")" ] || no "SIG$signal: files remain"
done
exit $bad
