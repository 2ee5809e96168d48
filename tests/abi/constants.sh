#!/bin/sh
# constants.sh - our numbers and layouts against the kernel's own headers.
# usage: constants.sh INCLUDE COMPILER
# INCLUDE is a build's include folder; the compiler makes its ABI and finds
# <asm/...> and <linux/...> (i386: gcc -m32 -idirafter /usr/include/...).
set -eu
ours=$1 cc=$2
t=$(mktemp -d)
trap 'rm -rf "$t"' EXIT

cat >"$t/ours.h" <<'X'
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <dirent.h>
#include <termios.h>
#include <unistd.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/reboot.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/sysinfo.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <sys/wait.h>
X
# asm/termbits.h before asm/termios.h, which would bring a second winsize
cat >"$t/kernel.h" <<'X'
#include <linux/fcntl.h>
#include <linux/falloc.h>
#include <linux/memfd.h>
#include <linux/mman.h>
#include <linux/mount.h>
#include <linux/poll.h>
#include <linux/prctl.h>
#include <linux/random.h>
#include <linux/reboot.h>
#include <linux/resource.h>
#include <linux/signal.h>
#include <linux/signalfd.h>
#include <linux/stat.h>
#include <linux/sysinfo.h>
#include <linux/termios.h>
#include <linux/time_types.h>
#include <linux/uio.h>
#include <linux/utsname.h>
#include <linux/wait.h>
X
# What has one name here and another there, or means another thing there.
mine='^(O_LARGEFILE|O_ACCMODE|SIGRTM|SIGSTKSZ|MINSIGSTKSZ|F_[GS]ETLKW?|RLIM_INF)'
mine="$mine|^(S_ISU?S?I?[A-Z]*)\\(|^(NSIG|_NSIG|SIG_DFL|SIG_IGN|SIG_ERR)\$"
mine="$mine|^(CBAUD|_IOC|NCCS)\$|^_SC|^POSIX"

# names SIDE - the macros without arguments that may be numbers
names() {
	$cc $2 -E -dM "$t/$1.h" | sed -n 's/^#define \([A-Z][A-Z0-9_]*\) ..*/\1/p' |
		grep -Ev "$mine" | sort
}
names ours "-nostdinc -I$ours" >"$t/ours.names"
names kernel '' >"$t/kernel.names"
comm -12 "$t/ours.names" "$t/kernel.names" >"$t/names"

# layouts SIDE: struct, its name there, its members
layouts() {
	while read -r ourname kernelname members; do
		name=$ourname
		[ "$1" = ours ] || name=$kernelname
		name=$(echo "$name" | tr + ' ')
		echo "SAY(\"sizeof $ourname\", sizeof($name))"
		for m in $members; do
			echo "SAY(\"$ourname.$m\", __builtin_offsetof($name, ${m#*:}))"
		done
	done <<'X'
struct+iovec struct+iovec iov_base iov_len
struct+pollfd struct+pollfd fd events revents
struct+winsize struct+winsize ws_row ws_ypixel
struct+rlimit struct+rlimit64 rlim_cur rlim_max
struct+timespec struct+__kernel_timespec tv_sec
struct+signalfd_siginfo struct+signalfd_siginfo ssi_pid ssi_ptr ssi_addr ssi_arch
struct+statx struct+statx stx_mode stx_ino stx_atime stx_mtime stx_dev_minor stx_mnt_id
struct+utsname struct+new_utsname sysname machine domainname
siginfo_t siginfo_t si_signo si_errno si_code si_pid si_uid si_status si_utime si_stime si_value si_addr si_addr_lsb si_lower si_upper si_band si_fd si_call_addr si_syscall si_arch si_overrun
stack_t stack_t ss_sp ss_flags ss_size
struct+sigevent struct+sigevent sigev_value sigev_signo sigev_notify sigev_notify_function
X
	echo "#define FLOCK struct $([ "$1" = ours ] && echo flock || echo "$flock")"
	for m in l_type l_whence l_start l_len l_pid; do
		echo "SAY(\"flock.$m\", __builtin_offsetof(FLOCK, $m))"
	done
	for m in c_iflag c_lflag c_line c_cc; do
		echo "SAY(\"termios.$m\", __builtin_offsetof(struct termios, $m))"
	done
	for m in loads totalram procs freehigh mem_unit; do
		echo "SAY(\"sysinfo.$m\", __builtin_offsetof(struct sysinfo, $m))"
	done
}

# values SIDE FLAGS - "name value" lines, worked out by the compiler
values() {
	{
		cat "$t/$1.h"
		echo '#define SAY(name, value) __asm__(".ascii \"@" name " %c0\"" : : "i"((int)(value)));'
		echo 'void f(void) {'
		while read -r n; do
			echo "SAY(\"$n\", $n)"
		done <"$t/names"
		# locks of 64-bit offsets go by another name on 32-bit machines
		for n in F_GETLK F_SETLK F_SETLKW; do
			[ "$1" = ours ] || [ "$flock" = flock ] || n=${n}64
			echo "SAY(\"${n%64}\", $n)"
		done
		layouts "$1"
		echo '}'
	} >"$t/$1.c"
	$cc $2 -w -S -o - "$t/$1.c" |
		sed -n 's/^.*"@\(.* -\{0,1\}[0-9][0-9]*\)".*/\1/p'
}
flock=flock
echo | $cc -E -dM - | grep -q '__SIZEOF_LONG__ 8' || flock=flock64

values ours "-nostdinc -I$ours" >"$t/ours"
values kernel '' >"$t/kernel"
# Did both sides say something?
[ "$(grep -c . "$t/ours")" -gt 400 ] || { echo "constants.sh: too few"; exit 1; }
if ! diff "$t/ours" "$t/kernel" >"$t/diff"; then
	echo "constants.sh: ours (<) differ from the kernel's (>)"
	cat "$t/diff"
	exit 1
fi
