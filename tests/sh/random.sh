# random.sh - the system calls by which random numbers are made, what happens where
# some are refused, and ten million draws.
bad=0
no() {
	echo "$*"
	bad=1
}
tick=$B/$host/bin/tick-cc
"$tick" -O2 tests/random/distinct.c -o "$t/distinct" || exit 1
"$t/distinct" || no "ten million draws"

strace -o /dev/null true 2>/dev/null || { echo "skip: install strace, or allow ptrace"; exit 77; }

# trace FLAGS... PROGRAM ARGUMENT... - its system calls are then in $t/trace.
trace() {
	strace -o "$t/trace" "$@" 2>"$t/err"
}
calls() { # calls NAME: how often it was called
	grep -c "^$1(" "$t/trace"
}
served() { # whether this kernel's vDSO has the routine
	"$t/served"
}
echo '#include <sys/vdso.h>
int main(void) { return !vdso_sym("LINUX_2.6", "__vdso_getrandom"); }' |
	"$tick" -x c - -o "$t/served"
for abi in $abis; do
	for flags in -static -static-pie '-static -Wl,-z,norelro'; do
		"$B/$abi/bin/tick-cc" -O2 $flags tests/random/draw.c -o "$t/draw" || bad=1
		draw=$t/draw
		# Few draws cost what they cost without a vDSO, and no more.
		for how in getrandom arc4random; do
			trace "$draw" $how 160 || no "$abi $flags: 160 by $how"
			[ "$(calls getrandom)" = 160 ] && [ "$(calls mmap)" = 0 ] ||
				no "$abi $flags: 160 by $how:" "$(calls getrandom)"
			[ "$abi" = x86_64 ] || continue
			trace "$draw" $how 100000 || no "$abi $flags: 100,000 by $how"
			n=$(calls getrandom)
			echo "$abi $flags: $n system calls for 100,000 by $how"
			[ "$n" -le 200 ] || ! served || no "$abi $flags: too many"
		done
		[ "$abi" = x86_64 ] || continue
		# Kernels and sandboxes that refuse what it takes to bind the routine.
		for refused in mmap:when=1 mprotect:when=2 rt_sigprocmask:when=1+; do
			trace -e inject="$refused:error=EPERM" \
				"$draw" getrandom 1000 || no "$flags: $refused refused"
		done
	done
	# A signal, whose handler draws too, at each step of the binding.
	[ "$abi" = x86_64 ] || continue
	"$tick" -O2 tests/random/draw.c -o "$draw"
	for step in getrandom:when=170 mmap:when=1 mprotect:when=2 mprotect:when=3 \
		rt_sigprocmask:when=1 rt_sigprocmask:when=2 getrandom:when=171; do
		served || break
		trace -e inject="$step:signal=USR1" "$draw" getrandom 1000 ||
			no "a signal at $step"
		grep -q SIGUSR1 "$t/trace" || no "no signal at $step"
		[ "$(calls getrandom)" -le 1500 ] || no "a signal at $step: never bound"
	done
	# arc4random never returns what is not random.
	trace -e inject=getrandom:error=EINTR:when=1..3 "$draw" arc4random 5 ||
		no "arc4random: interrupted"
	[ "$(calls getrandom)" = 8 ] || no "arc4random: interrupted, not repeated"
	trace -e inject=getrandom:error=EPERM:when=3 "$draw" arc4random 5 &&
		no "arc4random: refused, no abort"
	grep -q '+++ killed by SIGABRT' "$t/trace" || no "arc4random: refused, no SIGABRT"
	grep -q '^arc4random: the kernel refuses' "$t/err" || no "arc4random: no message"
	trace -e inject=getrandom:retval=0 "$draw" arc4random 5 &&
		no "arc4random: goes on without bytes"
done
exit $bad
