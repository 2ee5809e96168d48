# matrix.sh - make ABI=name with what this machine has, for each ABI: it builds and
# links, or stops before it compiles, with a line that says what to install.
bad=0
no() {
	echo "$*"
	bad=1
}
unset CC CFLAGS TICK_REALCC TICK_ABI
built=0
. tests/common.sh
# for_abi ABI LEVEL MAKE-VARIABLE... - tries one.
for_abi() {
	abi=$1 level=$2
	shift 2
	rm -rf "$t/build"
	mkdir -p "$t/build/$abi"
	(
		folder=$t/build out=$t/build/$abi cc= werror=
		for setting do
			case $setting in CC=*) cc=${setting#CC=} ;; esac
		done
		compile_ahead
	)
	if make -s -j2 O="$t/build" ABI="$abi" CFLAGS="$level" "$@" >"$t/out" 2>&1; then
		built=$((built + 1))
		for program in hello clock printf; do
			"$t/build/$abi/bin/tick-cc" -Os "tests/demo/$program.c" \
				-o "$t/$program" || no "$abi $*: $program"
		done
		return
	fi
	[ ! -d "$t/build/$abi/obj" ] && [ "$(wc -l <"$t/out")" = 1 ] &&
		grep -q "install the package gcc-[a-z0-9-]*\(, or clang and lld\|, or set\)" \
		"$t/out" || { tail -n 5 "$t/out"; no "$abi $*: fails in the middle"; }
}
# Most of the time is the compiler's, which takes a third less at -O0. The suites use
# the other levels.
for abi in $(ls arch/*/abi.mk | cut -d/ -f2); do
	case " $abis " in *" $abi "*) continue ;; esac	# the suites build these
	for_abi $abi -O0
done
echo "$built ABIs build here"

# clang needs no --target, and a compiler for another machine is refused.
if command -v clang >/dev/null; then
	for_abi aarch64 -Os CC=clang
	[ -x "$t/build/aarch64/bin/tick-cc" ] || no 'ABI=aarch64 CC=clang'
fi
said() { # said WORDS MAKE-VARIABLE... - one line with these words
	words=$1
	shift
	make -s O="$t/said" "$@" >"$t/out" 2>&1 && no "$*: built"
	[ "$(wc -l <"$t/out")" = 1 ] && grep -qF -- "$words" "$t/out" ||
		{ cat "$t/out"; no "$*: not $words"; }
}
said "'gcc' does not make code for s390x" ABI=s390x CC=gcc
said "there is no compiler 'no-such-cc'" ABI=s390x CC=no-such-cc

# The newest clang is tried first; one that is too old is reported by its words.
mkdir -p "$t/bin"
for v in 14 19 21; do
	printf '#!/bin/sh\necho "error: clang %s is tried" >&2\nexit 1\n' $v >"$t/bin/clang-$v"
	chmod +x "$t/bin/clang-$v"
done
cat >"$t/bin/clang-21" <<'END'
#!/bin/sh
case $* in
*-dumpversion*) echo 21 ;;
*' -E '*) echo 'abi:"s390x"' ;;
*) echo 'error: unknown emulation' >&2; exit 1 ;;
esac
END
PATH=$t/bin:$PATH said "('clang-21 --target=s390x-linux-gnu' fails to compile crt/crt1.c for s390x: error: unknown emulation)" \
	ABI=s390x
PATH=$t/bin:$PATH said "gcc-s390x-linux-gnu, or clang and lld 19 or newer, or set CC=" ABI=s390x
PATH=$t/bin:$PATH said "gcc-m68k-linux-gnu, or set CC=" ABI=m68k
exit $bad
