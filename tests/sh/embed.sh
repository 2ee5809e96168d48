# embed.sh - the build needs few tools and no headers, and works inside of another
# project.
bad=0
no() {
	echo "$*"
	bad=1
}
top=$(pwd)

# No header outside of the tree is read, neither a libc's nor the kernel's.
for abi in $abis; do
	find "$B/$abi/obj" -name '*.d' -exec cat {} + | tr ' ' '\n' |
		grep '^/' | grep -v "^$top/\|^$B/" | sort -u | grep . &&
		no "$abi: reads headers of the system"
done

# It needs make, a compiler and commands that every system has, but no python or
# perl.
mkdir -p "$t/bin"
for c in sh make cc gcc as ld ar sed cat cp rm mkdir touch chmod echo test dirname rmdir \
	readlink printf mv true; do
	p=$(command -v $c) && [ -x "$p" ] && ln -sf "$p" "$t/bin/$c"
done
# With these, it builds as a folder of another project that exports its own flags.
mkdir -p "$t/project"
cat >"$t/project/Makefile" <<'END'
export CFLAGS = -O1 -g -DNDEBUG -I/nonexistent
export LDFLAGS = -s
prog: main.c
	$(MAKE) -C $(LIB) O=$(CURDIR)/out
	out/*/bin/tick-cc $(CFLAGS) main.c -o $@
END
cp tests/demo/hello.c "$t/project/main.c"
PATH=$t/bin make -s -C "$t/project" LIB="$top" >"$t/project.log" 2>&1 &&
	[ "$("$t/project/prog")" = hello ] || { tail "$t/project.log"; no project; }

# It installs, here below another root.
make -s O="$t/project/out" PREFIX=/opt/tick DESTDIR="$t/root" install
"$t/root/opt/tick/bin/tick-cc" tests/demo/hello.c -o "$t/hello" &&
	[ "$("$t/hello")" = hello ] || no install

# Wrong names are reported with what to do.
make ABI=nonsense >"$t/out" 2>&1 && no 'ABI=nonsense was built'
grep -q "no ABI 'nonsense'; there are: .*$host" "$t/out" || { cat "$t/out"; no 'ABI=nonsense'; }
PATH=$t/bin make ABI=s390x >"$t/out" 2>&1 && no 's390x was built without a compiler'
grep -q 'install the package gcc-s390x-linux-gnu, or' "$t/out" || { cat "$t/out"; no 'ABI=s390x'; }
make CC=no-such-cc >"$t/out" 2>&1 && no 'CC=no-such-cc was built'
grep -q "no-such-cc" "$t/out" || no 'CC=no-such-cc'
exit $bad
