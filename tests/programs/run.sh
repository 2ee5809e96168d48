#!/bin/sh
# run.sh - runs the programs that build.sh built, and prints what is wrong.
# usage: run.sh FOLDER WORK [EMULATOR]
# Orphans and PID 1 need a PID namespace, which only root can make everywhere.
set -u
p=$(cd "$1" && pwd) && [ "$2" ] || exit
e=${3-}
rm -rf "$2"
mkdir -p "$2"
cd "$2" || exit
bad() { echo "$*"; }

# expect STATUS COMMAND...
expect() {
	want=$1
	shift
	"$@" >out 2>&1
	got=$?
	[ $got = "$want" ] || bad "status $got, not $want, of: $*: $(head -n 3 out)"
}

# within SECONDS COMMAND... - tries until it succeeds.
within() {
	n=$(($1 * 20))
	shift
	while ! "$@" >/dev/null 2>&1; do
		n=$((n - 1))
		[ $n -gt 0 ] || return
		sleep 0.05
	done
}

namespace=
unshare -fpm --mount-proc true 2>/dev/null && namespace=yes
child='trap "echo got; exit 3" TERM; : >ready; while :; do sleep 0.05; done'
orphans='(sh -c "sleep 0.05 & exec sleep 0.1" & exec true); sleep 0.4
	! grep -l "^State:.Z" /proc/[0-9]*/status'
for init in tini dumb-init catatonit; do
	[ -f "$p/$init" ] || continue
	run="$e $p/$init"
	[ $init = catatonit ] || end=--
	expect 7 $run ${end-} sh -c 'exit 7'
	[ $init = catatonit ] || expect 143 $run ${end-} sh -c 'kill -TERM $$'
	# A signal goes on to the child, whose exit status is that of init.
	rm -f ready
	$run ${end-} sh -c "$child" >out 2>&1 &
	within 5 test -f ready || bad "$init: the child did not start"
	kill -TERM $!
	wait $!
	got=$?
	[ $got = 3 ] && grep -q got out || bad "$init: status $got after SIGTERM"
	[ ! $namespace ] ||
		expect 0 unshare -fpm --mount-proc $run ${end-} sh -c "$orphans"
done

# dash: what a script prints, against this machine's shell.
cat >script <<'END'
set -e
i=0
while [ $i -lt 3 ]; do i=$((i + 1)); echo "line $i"; done | while read -r a b; do
	case $b in 2) echo two ;; [13]) printf '%s=%d\n' "$a" "$b" ;; esac
done
f() { local x=$1; echo "${x%.c} ${x##*/} ${#x} $(($# * 0x10))"; }
f dir/name.c second
cat <<HERE | tr a-z A-Z
here $(echo nested "$(echo deep)")
HERE
(exit 5) || echo "status $?"
trap 'echo caught; trap - USR1' USR1
kill -USR1 $$
sleep 0.1 & wait $! && echo waited
for word in *.list; do echo "$word"; done
exec 3>three && echo to three >&3 && exec 3>&- && cat three
echo "a b" >one.list; echo * | tr ' ' '\n' | grep -c list
set -- -a -b value rest
while getopts ab: o; do echo "$o $OPTARG"; done
umask; ulimit -n; cd / && pwd
kill -l 15
echo $((7 % 4)) $((1 << 40)) $((-5 / 2))
exit 9
END
if [ -f "$p/dash" ]; then
	mkdir -p here
	for shell in /bin/sh "$e $p/dash"; do
		rm -rf here/*
		(cd here && $shell ../script; echo "exit $?") >"out.${#shell}" 2>&1
		mv "out.${#shell}" "$([ "$shell" = /bin/sh ] && echo want || echo have)"
	done
	cmp -s want have || bad "dash: $(diff want have | head -n 5)"
fi

# bzip2recover: what it saves of a damaged file. musl has no %Lu for its messages.
if [ -f "$p/bzip2recover" ] && [ -f "$p/bzip2" ]; then
	awk 'BEGIN { for (i = 0; i < 30000; i++) print i, i * i % 977 }' >numbers
	expect 0 $e "$p/bzip2" -k1 numbers
	{ head -c 50000 numbers.bz2; printf '\1\2\3\4'; tail -c +50005 numbers.bz2; } >bad.bz2
	expect 2 $e "$p/bzip2" -t bad.bz2
	expect 0 $e "$p/bzip2recover" bad.bz2
	grep -q '^   block 3 runs from [0-9]* to [0-9]*$' out || bad "bzip2recover: $(tail -n 9 out)"
	expect 0 $e "$p/bzip2" -d rec00001bad.bz2
	cmp -s -n 90000 numbers rec00001bad || bad 'bzip2recover: another first block'
	expect 2 $e "$p/bzip2" -t rec00002bad.bz2
	expect 0 $e "$p/bzip2" -t rec00003bad.bz2
fi

# daemontools: svscan starts the service and its log, supervise restarts it, svc
# stops it, multilog writes what it says.
if [ -f "$p/svscan" ]; then
	mkdir -p service/s/log bin
	for program in svscan supervise multilog svc svok svstat; do
		printf '#!/bin/sh\nexec %s "$@"\n' "$e $p/$program" >bin/$program
	done
	cat >service/s/run <<'END'
#!/bin/sh
echo "started $$"
exec sleep 0.3
END
	printf '#!/bin/sh\nexec multilog t ./main\n' >service/s/log/run
	chmod +x bin/* service/s/run service/s/log/run
	export PATH="$PWD/bin:$PATH"
	(cd service && exec svscan) >svscan.out 2>&1 &
	svscan=$!
	log=service/s/log/main/current
	within 5 svok service/s || bad "svok: $(cat svscan.out)"
	within 8 sh -c "[ \$(grep -c '^@4[0-9a-f]\{23\} started [0-9]' $log) -ge 2 ]" ||
		bad "multilog: $(head -n 3 $log)"
	svstat service/s | grep -q 'service/s: up (pid [0-9]*) [0-9]* seconds' ||
		bad "svstat: $(svstat service/s)"
	svc -d service/s
	within 5 sh -c 'svstat service/s | grep -q down' || bad 'svc -d'
	kill $svscan
	svc -dx service/s service/s/log
	within 5 sh -c '! svok service/s' || bad 'svc -x'
	expect 0 $e "$p/softlimit" -o 17 sh -c '[ $(ulimit -n) = 17 ]'
	mkdir -p env && echo value >env/NAME
	expect 0 $e "$p/envdir" env sh -c '[ $NAME = value ]'
	expect 111 $e "$p/envdir"
	expect 0 $e "$p/setlock" lock true
	echo text | $e "$p/tai64n" | grep -q '^@4[0-9a-f]* text$' || bad tai64n
fi

# sysvinit: init as PID 1 of a tree with dash as its shell. Its script runs killall5,
# which ends a process in the background, and halt, which ends the namespace.
if [ -f "$p/init" ] && [ -f "$p/dash" ] && [ "$namespace" ] && [ ! "$e" ]; then
	mkdir -p root/bin root/sbin root/etc root/proc root/run root/dev root/var/log
	cp "$p/dash" root/bin/sh
	cp "$p/init" "$p/halt" "$p/killall5" root/sbin
	ln -sf halt root/sbin/poweroff
	: >root/run/utmp >root/var/log/wtmp
	cat >root/etc/inittab <<'END'
id:3:initdefault:
si::sysinit:/bin/sh /etc/boot
l3:3:wait:/bin/sh /etc/level 3
on:3:once:/bin/sh /etc/once
re:3:respawn:/bin/sh /etc/again
END
	mkfifo root/second root/never
	echo 'echo boot >>/log' >root/etc/boot
	echo 'echo "level $1 $RUNLEVEL $PREVLEVEL" >>/log' >root/etc/level
	cat >root/etc/again <<'END'
[ ! -f /first ] && : >/first && exit
echo respawned >>/log
echo >/second
read x </never
END
	cat >root/etc/once <<'END'
read x </second
/sbin/killall5 -15
echo "killall5 $?" >>/log
read x </second
/sbin/halt -d -f -n -p
END
	timeout -k 1 20 unshare -fpm --kill-child sh -c "mount -t proc proc root/proc &&
		exec chroot root /sbin/init" >init.out 2>&1
	[ "$(sort root/log | tr '\n' ,)" = 'boot,killall5 0,level 3 3 N,respawned,respawned,' ] ||
		bad "init: $(head -n 8 root/log init.out)"
fi
