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
for abi in $abis; do
	tick=$B/$abi/bin/tick-cc
	norelro=-Wl,-z,norelro
	"$tick" -Os tests/demo/hello.c $norelro -o "$t/hello"
	expect "$abi hello" 'write exit_group ' "$t/hello"
	"$tick" -Os tests/demo/clock.c -o "$t/clock"
	expect "$abi clock" 'mprotect exit_group ' "$t/clock"
	"$tick" -Os tests/demo/clock.c $norelro -o "$t/clock"
	expect "$abi clock norelro" 'exit_group ' "$t/clock"
	"$tick" -Os -static-pie tests/demo/clock.c $norelro -o "$t/clock"
	expect "$abi static-pie clock norelro" 'exit_group ' "$t/clock"
	# i386 has getcpu only since Linux 6.5.
	if [ "$abi" != x86_64 ] && "$B/$abi/bin/vdsoinfo" | grep -q '  syscall '; then
		echo "skip: the vDSO of this kernel lacks a routine for $abi"
		continue
	fi
	"$tick" -O2 tests/demo/calls.c $norelro -o "$t/calls"
	expect "$abi 1,000 calls of each" 'exit_group ' "$t/calls"
done
# On i386 every program has a pointer to seal; on x86_64 this one has none.
"$B/$host/bin/tick-cc" -Os tests/demo/hello.c -o "$t/hello"
[ "$host" != x86_64 ] || expect "$host hello" 'write exit_group ' "$t/hello"
exit $bad
