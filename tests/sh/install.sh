# install.sh - what make install makes, for several ABIs and after its folder has
# moved: commands, manuals, and the files for CMake and Meson, with real projects.
bad=0
no() {
	echo "$*"
	bad=1
}
is() { # is WHAT EXPECTED GOT
	[ "$2" = "$3" ] || no "$1: '$3', not '$2'"
}
refused() { # refused WORDS COMMAND... - it fails with these words
	words=$1
	shift
	"$@" >"$t/refused" 2>&1 && no "$words: success"
	grep -qF -- "$words" "$t/refused" || { tail -n 3 "$t/refused"; no "not '$words'"; }
}
m="make -s O=$B"
unset CC CFLAGS TICK_REALCC TICK_ABI

# --- several ABIs at once, and then elsewhere -----------------------------------
mkdir "$t/first"
$m ABIS="$abis" DESTDIR="$t/first" PREFIX=/usr install || no "ABIS='$abis'"
refused "no ABI 'pdp11'" $m ABIS="$host pdp11" PREFIX="$t/none" install
[ ! -e "$t/none" ] || no 'an unknown ABI, and others were installed'
mv "$t/first" "$t/second place"
top="$t/second place/usr"
# Nothing in it, but for debugging information, says where it was.
grep -rIl "$t/first" "$top" | grep . && no 'the old place is named'
find "$top" -type l ! -exec test -e {} \; -print | grep . && no 'broken links'
export PATH="$top/bin:$PATH"
mkdir "$t/work"
cp tests/demo/hello.c "$t/work"
awk '/^```/ { on = $0 == "```c" && !n++; next } on' README.md >"$t/work/clock.c"
sh tests/abi/install.sh files "$t/work"
for abi in $abis; do
	triple=$(sed -n 's/^TRIPLE *= *//p' "arch/$abi/abi.mk")
	for tick in "$abi-tick-cc" "$triple-tick-cc"; do
		rm -f "$t/hello"
		"$tick" -Os tests/demo/hello.c -o "$t/hello" && is "$tick" hello "$("$t/hello")"
	done
	ABI="$abi" TOP="$top" sh -eu tests/abi/install.sh projects "$t/work" '' ||
		no "the projects for $abi"
done
tick-cc --version | grep -q "for $host\$" || no 'tick-cc is not that of this machine'
vdsoinfo --version >/dev/null || no vdsoinfo
# How to get an ABI that is not here.
how="is installed: install the package ticklibc-all, or run 'make install ABIS=s390x' in"
refused "error: no ABI 's390x' $how" env TICK_ABI=s390x tick-cc tests/demo/hello.c
refused "error: no ABI for target 's390x-ibm-linux' $how" \
	tick-cc --target=s390x-ibm-linux tests/demo/hello.c
refused "error: there is no ABI 'pdp11'; the ABIs are aarch64 arm " \
	env TICK_ABI=pdp11 tick-cc tests/demo/hello.c
if [ -e crt/tools/tick-run ]; then
	(cd "$t/work" && tick-run --abi "$(echo $abis | tr ' ' ,)" hello.c >"$t/run" 2>&1) ||
		{ tail "$t/run"; no tick-run; }
	refused "no library for s390x $how" tick-run --abi s390x tests/demo/hello.c
fi

# --- configure scripts, with ccache ---------------------------------------------
abi=${abis##* }
cd "$t/work"
if command -v autoconf >/dev/null; then
	cat >configure.ac <<'END'
AC_INIT([probe], [1])
AC_PROG_CC
AC_SYS_LARGEFILE
AC_CHECK_FUNCS([printf pread no_such_function])
AC_CHECK_SIZEOF([off_t])
AC_CONFIG_FILES([Makefile])
AC_OUTPUT
END
	printf 'hello: hello.c\n\t@CC@ @CFLAGS@ -c hello.c\n\t@CC@ hello.o -o hello\n' >Makefile.in
	cc=$abi-tick-cc
	! command -v ccache >/dev/null || cc="ccache $cc"
	export CCACHE_DIR="$t/ccache" CCACHE_COMPILERCHECK='%compiler% --version'
	autoconf 2>autoconf.log && ./configure CC="$cc" >configure.log 2>&1 && make -s || {
		tail configure.log
		no "configure CC='$cc'"
	}
	is 'made by configure' hello "$(./hello)"
	for said in 'large files\.\.\. no' 'printf\.\.\. yes' 'pread\.\.\. yes' \
		'no_such_function\.\.\. no' 'size of off_t\.\.\. 8'; do
		grep -q "$said" configure.log || no "configure does not say $said"
	done
else
	echo 'skip: install autoconf'
fi
if command -v ccache >/dev/null; then
	ccache -z >/dev/null
	for n in 1 2; do
		ccache tick-cc -O2 -c hello.c -o hello.o && tick-cc hello.o -o hello &&
			is "ccache $n" hello "$(./hello)"
	done
	is 'hits in the cache' 1 "$(ccache --print-stats | awk '$1 ~ /^(direct|preprocessed)_cache_hit$/ { n += $2 } END { print n }')"
	# Another ABI or compiler is no hit.
	for abi in $abis; do
		TICK_ABI=$abi ccache tick-cc -O2 -c hello.c -o hello.o &&
			"$abi-tick-cc" hello.o -o hello || no "ccache with TICK_ABI=$abi"
	done
	! command -v clang >/dev/null || {
		TICK_REALCC=clang ccache tick-cc -O2 -c hello.c -o hello.o
		grep -q clang hello.o || no 'ccache with TICK_REALCC=clang: the object of gcc'
	}
else
	echo 'skip: install ccache'
fi
cd "$OLDPWD"

# --- removal --------------------------------------------------------------------
mkdir -p "$t/first/share/man/man1"
$m ABIS="$abis" PREFIX="$t/first" install || no 'install again'
for abi in $abis; do
	[ "$abi" = "$host" ] || last=$abi
done
if [ "${last-}" ]; then
	$m ABIS="$host" PREFIX="$t/first" uninstall || no "uninstall $host"
	[ -e "$t/first/share/man/man1/tick-cc.1" ] || no "no manual for $last is left"
	[ ! -L "$t/first/bin/tick-cc" ] || no "tick-cc is now for $last"
	"$t/first/bin/$last-tick-cc" tests/demo/hello.c -o "$t/hello" ||
		no "$last-tick-cc after $host was removed"
	refused "ticklibc for $host is not installed" $m ABIS="$abis" PREFIX="$t/first" uninstall
fi
$m ABIS=all PREFIX="$t/first" uninstall || no 'uninstall all'
find "$t/first" ! -type d | grep . && no 'uninstall left these'
refused 'ticklibc is not installed in' $m ABIS=all PREFIX="$t/first" uninstall
exit $bad
