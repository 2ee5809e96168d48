#!/bin/sh
# init.sh - boots demo/init twice: its child is restarted, but not at once, an
# orphan is reaped, signals are passed on, and the system ends as it was asked to.
# usage: init.sh ABI: on the first of its kernels
set -u
abi=$1
root=$work/kernel/$abi
console=$work/init-$abi.console out=$results/init-$abi
boot() { # boot SIGNAL QEMU'S-OPTION...: 0 if qemu ended by itself, with status 0
	signal=$1
	shift
	# What the kernel does not know is an argument to its init.
	timeout 60 sh crt/tools/boot.sh "$abi" "$root.init.cpio" 1 loglevel=1 \
		/child "$signal" -- "$@" >"$console" 2>&1 </dev/null
}
# says TEXT...: lines of the console, in this order
says() {
	tr -d '\r' <"$console" | awk 'BEGIN { for (i = 1; i < ARGC; i++) want[i] = ARGV[i]
		n = ARGC - 1; ARGC = 1; i = 1 }
		i <= n && $0 ~ want[i] { i++ }
		END { if (i <= n) print "not said: " want[i]; exit i <= n }' "$@"
}
stamp='\[ *[0-9]*[.][0-9][0-9][0-9][0-9][0-9][0-9]\] init: '
lives() {
	says "${stamp}started" "${stamp}child exited with 7" \
		"${stamp}reaped orphan" "${stamp}started" \
		"${stamp}child killed by signal 6" "${stamp}started" \
		'child: passed on' 'child: 0 zombies, console yes, sysfs yes' &&
		says 'child: life 1' 'child: life 2' 'child: life 3' &&
		says "$stamp$1" && says 'child: ends' || return 1
	# Two quick deaths: three starts, each a second after the other's.
	tr -d '\r' <"$console" | sed -n 's/.*\[ *\([0-9.]*\)\] init: started.*/\1/p' |
		awk 'NR > 1 && $1 < last + 0.9 { bad = 1 } { last = $1 }
		END { exit bad || NR != 3 }' || {
		echo 'not three starts, or too soon'
		return 1
	}
}
check() {
	for how in '15 power off' '2 reboot'; do
		sh crt/tools/pack.sh "$root.init.cpio" "$root/demo/init" \
			"$root/demo/child"
		# It would start again, and run into the time-out, if it did not
		# switch itself off.
		[ "$how" = '2 reboot' ] && option=-no-reboot || option=
		boot "${how%% *}" $option
		r=$?
		said=$(lives "${how#* }") && [ $r = 0 ] &&
			echo "ok init, ${how#* } ($abi)" || {
			echo "FAIL init, ${how#* } ($abi): qemu's status $r; $said"
			tail -n 30 "$console"
		}
	done
}
[ -d "$root" ] && check >"$out"
echo "done init $abi" >>"$out"
