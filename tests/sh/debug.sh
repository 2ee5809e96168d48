# debug.sh - gdb, strace and valgrind work on the programs.
bad=0
gdb=false
command -v gdb >/dev/null && gdb -nx -batch -ex run -ex 'info inferiors' true 2>&1 |
	grep -q 'exited normally' && gdb=true
cat >"$t/prog.c" <<'END'
#include <stdio.h>
#include <stdlib.h>
int leaf(int n) { return n ? n + leaf(n - 1) : getenv("CRASH") ? abort(), 0 : 1; }
int main(int argc, char **argv) { (void)argv; return printf("%d\n", leaf(argc)) < 0; }
END
for abi in $abis; do
	for flags in '-g -O0' '-g -O2 -static-pie' '-g -Os'; do
		"$B/$abi/bin/tick-cc" $flags -fno-inline "$t/prog.c" -o "$t/prog"
		if $gdb; then
			for at in leaf getenv abort; do
				CRASH=$([ $at = abort ] && echo 1) && export CRASH
				[ "$CRASH" ] || unset CRASH
				gdb -nx -batch -ex 'set backtrace past-main on' \
					-ex 'set backtrace past-entry on' \
					-ex "break $at" -ex run -ex backtrace \
					"$t/prog" >"$t/gdb.out" 2>&1 || :
				unset CRASH
				sed -n '/^#/p' "$t/gdb.out" >"$t/frames"
				grep -q "^#0 .*$at" "$t/frames" &&
				grep -q ' main ' "$t/frames" &&
				tail -n 1 "$t/frames" | grep -q ' _start ' || {
					echo "gdb $abi $flags in $at:"
					tail -n 12 "$t/gdb.out"
					bad=1
				}
			done
		else
			echo 'skip: install gdb'
		fi
		if strace -o /dev/null true 2>/dev/null; then
			strace -o "$t/trace" "$t/prog" >/dev/null &&
			grep -q '^write(1, ' "$t/trace" || { echo "strace $abi"; bad=1; }
		fi
		# Debian's 64-bit valgrind can't run 32-bit programs.
		if command -v valgrind >/dev/null && [ "$abi" = "$host" ]; then
			valgrind -q --error-exitcode=9 "$t/prog" >"$t/valgrind" 2>&1 ||
				{ echo "valgrind $abi $flags"; cat "$t/valgrind"; bad=1; }
		fi
	done
done
command -v valgrind >/dev/null || echo 'skip: install valgrind'
exit $bad
