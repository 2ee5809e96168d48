#!/bin/sh
# system.sh - boots a system of real programs, unmodified, with sysvinit's init as
# /sbin/init, dash as /bin/sh and daemontools (tests/kernel/system is its root). A
# service answers on two sockets and is started again when it is killed, init reaps
# orphans, multilog writes the log, and halt switches the machine off.
# usage: system.sh ABI COMPILER LEVEL, from job.sh: on the first kernel of the ABI,
# with the library in $out
set -u
. tests/common.sh
abi=$1
root=$work/kernel/system-$abi console=$work/kernel/system-$abi.console
files=$root/root programs=$out/programs
packages='sysvinit dash daemontools'
linux=$toolchains/kernel/usr/include
skip() { echo "skip system $abi: $*"; exit; }

boot() {
	timeout 60 sh crt/tools/boot.sh "$abi" "$root/cpio" 1 loglevel=1 \
		>"$console" 2>&1 </dev/null
	status=$?
	tr -d '\r' <"$console" | sed -n 's/^system: //p' >"$root/have"
}

rm -rf "$root"
mkdir -p "$root"
sources=$(sh tests/sources.sh $packages 2>"$root/err") || skip "$(cat "$root/err")"
for package in $packages; do
	[ -d "$sources/$package" ] || skip "the mirror lacks the source of $package"
done
machine=$(setting "$abi" HEADERS)
machine=${machine:-$(setting "$abi" TRIPLE)}
sh tests/programs/build.sh "$sources" "$programs" \
	"-idirafter $linux/$machine -idirafter $linux" "$out/bin/tick-cc" $packages
"$out/bin/tick-cc" -O2 -Wall -Wextra -Werror tests/kernel/system/tool.c \
	-o "$root/tool" || { echo "FAIL system $abi: tool.c does not build"; exit; }

# init makes /run/initctl, and needs the files in which it writes the runlevel.
mkdir -p "$files/bin" "$files/sbin" "$files/run" "$files/var/run" "$files/var/log" "$files/proc"
cp -R tests/kernel/system/etc tests/kernel/system/service "$files"
chmod +x "$files/service/echo/run" "$files/service/echo/log/run"
: >"$files/var/run/utmp"
: >"$files/var/log/wtmp"
cp "$programs/dash" "$files/bin/sh"
(cd "$programs" && cp init halt killall5 "$files/sbin" &&
	cp svscan supervise multilog svc svok svstat "$files/bin")
cp "$root/tool" "$files/bin"
sh crt/tools/pack.sh "$root/cpio" "$programs/init" "$files"/* || exit

cat >"$root/want" <<'END'
booted by init
runlevel 3
answer one
answer two, by the same process
up
answer three, by another process
orphan of parent 1
reaped
reaped 20 more
no zombies
log: serving, asked one, asked two, serving, asked three, ended,
runlevel 0 after 3
killall5: status 0
killed all
no zombies
END
# It ends when the machine is switched off. After a panic, it would start again.
boot
[ -s "$root/have" ] || boot
wrong=$(diff "$root/want" "$root/have")
if [ $status = 0 ] && [ ! "$wrong" ]; then
	echo "ok system of real programs ($abi)"
else
	echo "FAIL system $abi: qemu's status $status"
	echo "$wrong"
	tail -n 20 "$console"
	echo "	run: sh crt/tools/boot.sh $abi $root/cpio 1 loglevel=1"
fi
