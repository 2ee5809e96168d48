# startup.sh - checks which system calls the start-up of a program makes.
strace -o /dev/null true 2>/dev/null || { echo "skip: install strace, or allow ptrace"; exit 77; }
bad=0
calls() { # calls PROGRAM: prints the names of its system calls, without execve
	strace -o "$t/trace" "$@" >/dev/null || { echo "$*: exit $?"; bad=1; }
	sed -n 's/^\([a-z0-9_]*\)(.*/\1/p' "$t/trace" | sed 1d | tr '\n' ' '
}
expect() { # expect WHAT CALLS PROGRAM
	got=$(calls "$3")
	[ "$got" = "$2" ] || { echo "$1: '$got', not '$2'"; bad=1; }
}
# Programs that ask for their CPU register an area with rseq, once, and set the
# thread pointer for it; if that fails, they do not try again. Others do neither.
cat >"$t/cpu.c" <<'X'
#define _GNU_SOURCE
#include <sched.h>
#include <sys/rseq.h>
int main(void)
{
#ifdef AREA
	return !__rseq_size && __rseq_offset > 1 << 20;
#else
	int i, r = 0;
	for (i = 0; i < 1000; i++)
		r |= sched_getcpu() < 0;
	return r;
#endif
}
X
for abi in $abis; do
	tick=$B/$abi/bin/tick-cc
	case $abi in i386) thread='set_thread_area ' ;; *) thread='arch_prctl ' ;; esac
	norelro=-Wl,-z,norelro
	"$tick" -Os tests/demo/hello.c $norelro -o "$t/hello"
	expect "$abi hello" 'write exit_group ' "$t/hello"
	"$tick" -Os tests/demo/clock.c -o "$t/clock"
	expect "$abi clock" 'mprotect exit_group ' "$t/clock"
	"$tick" -Os tests/demo/clock.c $norelro -o "$t/clock"
	expect "$abi clock norelro" 'exit_group ' "$t/clock"
	"$tick" -Os -static-pie tests/demo/clock.c $norelro -o "$t/clock"
	expect "$abi static-pie clock norelro" 'exit_group ' "$t/clock"
	for flag in -DCPU -DAREA; do
		"$tick" -Os $flag "$t/cpu.c" -o "$t/cpu"
		expect "$abi $flag" "${thread}mprotect rseq exit_group " "$t/cpu"
	done
	# i386 has getcpu only since Linux 6.5.
	if [ "$abi" != x86_64 ] && "$B/$abi/bin/vdsoinfo" | grep -v random | grep -q '  syscall '; then
		echo "skip: the vDSO of this kernel lacks a routine for $abi"
		continue
	fi
	"$tick" -Os -lnorseq "$t/cpu.c" $norelro -o "$t/cpu"
	expect "$abi -lnorseq" 'exit_group ' "$t/cpu"
	"$tick" -Os "$t/cpu.c" -o "$t/cpu"
	for error in ENOSYS EPERM EINVAL; do	# no rseq, a sandbox, another area
		strace -o "$t/trace" -e inject=rseq:error=$error "$t/cpu" &&
			[ "$(grep -c '^rseq(\|^getcpu(' "$t/trace")" = 1 ] ||
			{ echo "$abi rseq $error"; cat "$t/trace"; bad=1; }
	done
	"$tick" -O2 tests/demo/calls.c $norelro -o "$t/calls"
	expect "$abi 1,000 calls of each" "${thread}rseq exit_group " "$t/calls"
done
# On i386 every program has a pointer to seal; on x86_64 this one has none.
"$B/$host/bin/tick-cc" -Os tests/demo/hello.c -o "$t/hello"
[ "$host" != x86_64 ] || expect "$host hello" 'write exit_group ' "$t/hello"
exit $bad
