#!/bin/sh
# init.sh - boots demo/init twice: it restarts its child, but not at once, reaps
# an orphan, passes signals on, and ends the system in the way that it is asked to.
# usage: init.sh ABI COMPILER LEVEL, from job.sh: on the first kernel of the ABI,
# with the library in $out
set -u
abi=$1
root=$work/kernel/init-$abi console=$work/kernel/init-$abi.console
# boot SIGNAL QEMU-OPTION... - returns 0 if qemu ended by itself, with status 0.
boot() {
	signal=$1
	shift
	# The kernel passes words that it does not know to init, as arguments.
	timeout 60 sh crt/tools/boot.sh "$abi" "$root/cpio" 1 loglevel=1 \
		/child "$signal" -- "$@" >"$console" 2>&1 </dev/null
}

# has_lines PATTERN... - the console has these lines, in this order.
has_lines() {
	tr -d '\r' <"$console" | awk 'BEGIN { for (i = 1; i < ARGC; i++) want[i] = ARGV[i]
		n = ARGC - 1; ARGC = 1; i = 1 }
		i <= n && $0 ~ want[i] { i++ }
		END { if (i <= n) print "no line: " want[i]; exit i <= n }' "$@"
}
stamp='\[ *[0-9]*[.][0-9][0-9][0-9][0-9][0-9][0-9]\] init: '

# lived ENDING - the system went through its whole life, up to this last line.
lived() {
	has_lines "${stamp}started" "${stamp}child exited with 7" \
		"${stamp}reaped orphan" "${stamp}started" \
		"${stamp}child killed by signal 6" "${stamp}started" \
		'child: passed on' 'child: 0 zombies, console yes, sysfs yes' &&
		has_lines 'child: life 1' 'child: life 2' 'child: life 3' &&
		has_lines "$stamp$1" && has_lines 'child: ends' || return 1
	# The child died at once, twice: three starts, a second apart.
	tr -d '\r' <"$console" | sed -n 's/.*\[ *\([0-9.]*\)\] init: started.*/\1/p' |
		awk 'NR > 1 && $1 < last + 0.9 { bad = 1 } { last = $1 }
		END { exit bad || NR != 3 }' || {
		echo 'not three starts, or too soon'
		return 1
	}
}

mkdir -p "$root"
for program in demo/init kernel/child; do
	"$out/bin/tick-cc" -O2 -Wall -Wextra -Werror "tests/$program.c" \
		-o "$root/${program##*/}" || echo "FAIL $program does not build"
done
for ending in '15 power off' '2 reboot'; do
	sh crt/tools/pack.sh "$root/cpio" "$root/init" "$root/child"
	# qemu would reboot, and run into the time-out, if the system did not
	# switch itself off.
	[ "$ending" = '2 reboot' ] && option=-no-reboot || option=
	boot "${ending%% *}" $option
	status=$?
	if missing=$(lived "${ending#* }") && [ $status = 0 ]; then
		echo "ok init, ${ending#* } ($abi)"
	else
		echo "FAIL init, ${ending#* } ($abi): qemu's status $status; $missing"
		tail -n 30 "$console"
	fi
done
