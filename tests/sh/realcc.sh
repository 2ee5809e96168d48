# realcc.sh - the compiler that tick-cc runs: never $CC, never itself, and none for
# another machine.
tick=$B/$host/bin/tick-cc
top=$(pwd)
unset CC TICK_REALCC
bad=0
no() {
	echo "$*"
	bad=1
}
says() { # says WHAT LINE COMMAND...: fails with that line on stderr, and no other
	what=$1 line=$2
	shift 2
	got=$("$@" 2>&1 >/dev/null) && no "$what: success"
	[ "$got" = "$line" ] || no "$what: '$got', not '$line'"
}
cp tests/demo/hello.c "$t"
mkdir "$t/bin"
cd "$t"

# Each pass through one of these leaves a line, and the tenth one ends it all.
cat >bin/ccache <<'END'
#!/bin/sh
echo "$*" >>"$COUNT"
[ "$(wc -l <"$COUNT")" -lt "${LIMIT-10}" ] || { echo "runs without end" >&2; exit 99; }
exec "$@"
END
cp bin/ccache bin/distcc
chmod +x bin/ccache bin/distcc
ln -s "$tick" bin/tick-cc
cat >wrapper <<'END'
#!/bin/sh
exec ccache tick-cc "$@"
END
chmod +x wrapper
ln -s ../wrapper bin/mycc
cat >Makefile <<'END'
hello: hello.c
	$(CC) hello.c -o $@
END
export COUNT="$t/count" PATH="$t/bin:$PATH"

# passes N COMMAND... - it makes the program by N passes through a wrapper.
passes() {
	n=$1
	shift
	: >count
	rm -f hello
	timeout 60 "$@" >cc.log 2>&1 || { no "$*: failed"; head -n 3 cc.log; }
	[ "$(wc -l <count)" -eq "$n" ] || no "$*: $(wc -l <count) passes, not $n"
	[ "$(./hello)" = hello ] || no "$*: no program"
}
passes 0 make -s CC=tick-cc
passes 1 make -s CC='ccache tick-cc'
passes 1 make -s CC='distcc tick-cc'
passes 1 make -s CC=./wrapper
passes 1 make -s CC=mycc
passes 1 env CC='ccache tick-cc' make -s -e
passes 1 env CC='distcc tick-cc' ./wrapper hello.c -o hello
passes 0 env CC='distcc tick-cc' tick-cc hello.c -o hello
passes 0 env CC='./wrapper' tick-cc hello.c -o hello
passes 0 env CC=no-such-compiler tick-cc hello.c -o hello
passes 0 env CC=false tick-cc hello.c -o hello
passes 4 env TICK_REALCC="ccache gcc" tick-cc hello.c -o hello	# three ask
if command -v cmake >/dev/null; then
	cat >CMakeLists.txt <<'END'
cmake_minimum_required(VERSION 3.10)
project(probe C)
add_executable(hello hello.c)
END
	: >count
	export LIMIT=100
	CC="$t/wrapper" CFLAGS=-O1 cmake -S . -B cmake >cc.log 2>&1 &&
		make -C cmake >>cc.log 2>&1 || { tail cc.log; no cmake; }
	[ "$(cmake/hello)" = hello ] || no 'cmake: no program'
	! grep -q 'without end' cc.log || no 'cmake: runs without end'
	unset LIMIT
fi

# It stops with one line if it would run itself, however it is wrapped.
for cc in tick-cc "$tick" 'ccache tick-cc' ./wrapper "$host-tick-cc"; do
	ln -sf "$tick" "bin/$host-tick-cc"
	: >count
	says "TICK_REALCC=$cc" "tick-cc: error: '$cc' runs tick-cc again: set TICK_REALCC to a compiler like gcc or clang" \
		env TICK_REALCC="$cc" timeout 60 "$tick" -c hello.c
	[ "$(wc -l <count)" -le 2 ] || no "$cc: $(wc -l <count) passes"
done
make -s -C "$top" O="$t/self" CC='ccache tick-cc' >cc.log 2>&1 && no 'built with tick-cc'
grep -q "'ccache tick-cc' is a tick-cc: build the library with a compiler" cc.log ||
	{ head -n 3 cc.log; no 'make CC=tick-cc'; }

# $TICK_REALCC must make code for the ABI. $CC of the environment plays no part.
other='case $* in *print-file-name*) ;; *-E*) cat >/dev/null; echo "wrong machine" >&2; exit 1 ;; esac; exec gcc "$@"'
printf '#!/bin/sh\n%s\n' "$other" >bin/pdp11-gcc
chmod +x bin/pdp11-gcc
says 'another machine' \
	"tick-cc: error: 'pdp11-gcc' does not make code for $host" \
	env TICK_REALCC=pdp11-gcc "$tick" -c hello.c
says 'no such compiler' \
	"tick-cc: error: there is no compiler 'no-such-cc'" \
	env TICK_REALCC=no-such-cc "$tick" -c hello.c
if command -v clang >/dev/null; then
	cat >ident.c <<'END'
#ifdef __clang__
clang
#else
gcc
#endif
END
	[ "$(CC=clang "$tick" -E -P ident.c | tr -d "\n")" = gcc ] || no 'CC=clang was used'
	[ "$(TICK_REALCC=clang "$tick" -E -P ident.c | tr -d "\n")" = clang ] ||
		no 'TICK_REALCC=clang was not used'
	# A library that clang built uses clang also where CC is gcc.
	for abi in aarch64 riscv64 mipsel; do
		triple=$(sed -n 's/^TRIPLE *= *//p' "$top/arch/$abi/abi.mk")
		make -s -C "$top" O="$t/clang" ABI=$abi CC="clang --target=$triple" \
			"$t/clang/$abi/bin/tick-cc" "$t/clang/$abi/include/.done" ||
			no "$abi: no tick-cc"
		# Meson asks so which linker it is.
		"$t/clang/$abi/bin/tick-cc" -Wl,--version 2>&1 | grep -q LLD ||
			no "$abi: -Wl,--version"
		for cc in gcc cc; do
			CC=$cc "$t/clang/$abi/bin/tick-cc" -c hello.c -o other.o ||
				no "$abi: -c"
			[ "$(od -An -tx1 -j18 -N2 other.o)" != ' 3e 00' ] ||
				no "CC=$cc $abi: an object for x86_64"
			says "$abi: TICK_REALCC=$cc" \
				"tick-cc: error: '$cc' does not make code for $abi" \
				env TICK_REALCC=$cc "$t/clang/$abi/bin/tick-cc" -c hello.c
		done
	done
fi
exit $bad
