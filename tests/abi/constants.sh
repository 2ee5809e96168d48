#!/bin/sh
# constants.sh - compares our numbers and layouts with the kernel's own headers.
# usage: constants.sh INCLUDE COMPILER
# INCLUDE is a build's include folder; the compiler makes its ABI and finds
# <asm/...> and <linux/...>. The compiler computes the kernel's values from its
# headers; each becomes a _Static_assert about ours.
set -eu
ours=$1 cc=$2
t=$(mktemp -d)
trap 'rm -rf "$t"' EXIT

cat >"$t/ours.h" <<'X'
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <elf.h>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <dirent.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/kd.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/random.h>
#include <sys/reboot.h>
#include <sys/resource.h>
#include <sys/rseq.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/swap.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/timex.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/utsname.h>
#include <sys/xattr.h>
#include <sys/wait.h>
#include <errno.h>
X
# The kernel's headers take these types, which user space defines, from there.
mkdir -p "$t/libc/sys"
cat >"$t/libc/sys/socket.h" <<'X'
typedef unsigned short sa_family_t;
typedef int pid_t;
typedef long long time_t;
struct sockaddr { sa_family_t sa_family; char sa_data[14]; };
X
# asm/bitsperlong.h first: the fcntl.h of mips needs it and does not include it.
cat >"$t/kernel.h" <<'X'
#include <asm/bitsperlong.h>
#include <linux/eventfd.h>
#include <linux/eventpoll.h>
#include <linux/auxvec.h>
#include <linux/close_range.h>
#include <linux/elf.h>
#include <linux/fadvise.h>
#include <linux/fcntl.h>
#include <linux/falloc.h>
#include <linux/fs.h>
#include <linux/kd.h>
#include <linux/if.h>
#include <linux/in.h>
#include <linux/in6.h>
#include <linux/inotify.h>
#include <linux/ipv6.h>
#include <linux/memfd.h>
#include <linux/mman.h>
#include <linux/mount.h>
#include <linux/personality.h>
#include <linux/poll.h>
#include <linux/prctl.h>
#include <linux/ptrace.h>
#include <linux/random.h>
#include <linux/reboot.h>
#include <linux/resource.h>
#include <linux/rseq.h>
#include <linux/sched.h>
#include <linux/serial.h>
#include <linux/signal.h>
#include <linux/signalfd.h>
#include <linux/sockios.h>
#include <linux/stat.h>
#include <linux/sysinfo.h>
#include <linux/tcp.h>
#include <linux/termios.h>
#include <linux/time.h>
#include <linux/time_types.h>
#include <linux/timerfd.h>
#include <linux/timex.h>
#include <linux/uio.h>
#include <linux/un.h>
#include <linux/utsname.h>
#include <linux/wait.h>
#include <linux/xattr.h>
#if __has_include(<asm/elf.h>)
#include <asm/elf.h>
#endif
#include <asm/statfs.h>
#include <asm/unistd.h>
#include <asm/errno.h>
#include <asm/socket.h>
X

# Our name, then the kernel's, where they differ.
cat >"$t/aliases" <<'X'
O_ASYNC FASYNC
O_RSYNC O_SYNC
MAP_ANON MAP_ANONYMOUS
SIGCLD SIGCHLD
RB_AUTOBOOT LINUX_REBOOT_CMD_RESTART
RB_HALT_SYSTEM LINUX_REBOOT_CMD_HALT
RB_ENABLE_CAD LINUX_REBOOT_CMD_CAD_ON
RB_DISABLE_CAD LINUX_REBOOT_CMD_CAD_OFF
RB_POWER_OFF LINUX_REBOOT_CMD_POWER_OFF
RB_SW_SUSPEND LINUX_REBOOT_CMD_SW_SUSPEND
RB_KEXEC LINUX_REBOOT_CMD_KEXEC
ENOTSUP EOPNOTSUPP
SCHED_OTHER SCHED_NORMAL
TIOCM_CD TIOCM_CAR
TIOCM_RI TIOCM_RNG
PTRACE_PEEKUSER PTRACE_PEEKUSR
PTRACE_POKEUSER PTRACE_POKEUSR
PT_READ_U PTRACE_PEEKUSR
PT_WRITE_U PTRACE_POKEUSR
PT_STEP PTRACE_SINGLESTEP
X
# The kernel has these in an enum.
sed -n '/^#define [A-Z]/s/^#define \([A-Z0-9_]*\) .*/\1 \1/p' \
	"$ours/sys/personality.h" >>"$t/aliases"
# Different on purpose (our headers say why), or not numbers.
mine='SIGSTKSZ|O_ACCMODE|O_NDELAY|_?NSIG|SIGRTM(IN|AX)|NCCS|RLIM_(INFINITY|SAVED_(CUR|MAX))'
mine="$mine|PTRACE_DETACH|PT_DETACH"
mine="$mine|F_[GS]ETLKW?|SIG_(DFL|IGN|ERR)|_[A-Z]*_SOURCE|MAP_FAILED|NULL|EOF|SYS_.*|__.*"
# A string; and the kernel counts fewer section types and bytes of e_ident.
mine="$mine|ELFMAG|SHT_NUM|EI_PAD"
# The kernel's headers have no macro for these.
posix='DT_.*|F_(OK|TEST|U?T?LOCK)|[RWX]_OK|L_(INCR|SET|XTND)|STD[A-Z]*_FILENO'
posix="$posix|MNT_.*|UMOUNT_.*|UTIME_.*|POSIX_MADV_.*|S_I(EXEC|READ|WRITE)"
posix="$posix|SPLICE_F_.*|MAX_HANDLE_SZ"
posix="$posix|FD_SETSIZE|NFDBITS|CPU_.*|TIMEVAL_TO_TIMESPEC|TIMESPEC_TO_TIMEVAL"
posix="$posix|PT_(TRACE_ME|(READ|WRITE)_[ID]|CONTINUE|KILL|ATTACH)"
posix="$posix|SPLICE_F_.*|MAX_HANDLE_SZ|SWAP_FLAG_.*"
posix="$posix|O_(EXEC|SEARCH)|_(SC|PC|CS)_.*|_POSIX2_.*|_POSIX_.*|_LP64|_ILP32|_JMP_.*"
posix="$posix|CLOCKS_PER_SEC|TIME_UTC"
posix="$posix|[AP]F_.*|SOL_.*|MSG_.*|SOCK_.*|SHUT_.*|SOMAXCONN"
posix="$posix|SCM_(RIGHTS|CREDENTIALS|SECURITY|PIDFD)|INET6?_ADDRSTRLEN"
posix="$posix|IPPORT_.*|IF_NAMESIZE|IPPROTO_MAX|IP_MAX_MEMBERSHIPS|IN6ADDR_.*"
posix="$posix|IPV6_(JOIN|LEAVE)_GROUP|TCP_(ESTABLISHED|SYN_SENT|SYN_RECV)"
posix="$posix|TCP_(FIN_WAIT[12]|TIME_WAIT|CLOSE|CLOSE_WAIT|LAST_ACK|LISTEN|CLOSING)"
posix="$posix|_SIGINFO_CODE_FIRST|_STACK_SIZE_FIRST|_IOC_(DIR|SIZE|TYPE)SHIFT"
posix="$posix|RSEQ_SIG|_[A-Z]*_H_?"
# They have a part of ELF: each has the values for its own machine.
posix="$posix|$(sed -n 's/^#define \([A-Z][A-Za-z0-9_]*\) .*/\1/p' "$ours/elf.h" \
	"$ours/bits/auxv.h" "$ours/bits/reloc.h" | paste -sd'|')"

# names SIDE FLAGS - prints the names of macros without arguments
names() {
	$cc $2 -E -dM "$t/$1.h" | sed -n 's/^#define \([A-Z_][A-Za-z0-9_]*\) ..*/\1/p' |
		sort
}
echo '#include <stdint.h>' >"$t/none.h"
names ours "-D_GNU_SOURCE -nostdinc -I$ours" >"$t/ours.names"
names none "-D_GNU_SOURCE -nostdinc -I$ours" >"$t/compilers.names"
names kernel "-I$t/libc" >"$t/kernel.names"
# Leave out the compiler's own macros, and those of <stdint.h>.
comm -23 "$t/ours.names" "$t/compilers.names" | grep -Evx "$mine" >"$t/wanted"
{
	comm -12 "$t/wanted" "$t/kernel.names" | sed 's/.*/& &/'
	grep -Ff "$t/wanted" "$t/aliases"
	# Every system call by its number.
	grep '^__NR_[a-z]' "$t/ours.names" | comm -12 - "$t/kernel.names" | sed 's/.*/& &/'
} | sort -u >"$t/pairs"
cut -d' ' -f1 "$t/pairs" | sort -u | comm -13 - "$t/wanted" | grep -Evx "$posix" >"$t/unchecked" && {
	echo "constants.sh: not in the kernel's headers:" $(cat "$t/unchecked")
	exit 1
}

# layouts SIDE - prints expressions for sizes and offsets; the table has our name
# of a structure, the kernel's, and members
layouts() {
	while read -r ourname kernelname members; do
		name=$ourname
		[ "$1" = ours ] || name=$kernelname
		name=$(echo "$name" | tr + ' ')
		echo "sizeof_$ourname sizeof($name)"
		for m in $members; do
			echo "$ourname.$m __builtin_offsetof($name,$m)"
		done
	done <<'X'
struct+iovec struct+iovec iov_base iov_len
struct+pollfd struct+pollfd fd events revents
struct+winsize struct+winsize ws_row ws_ypixel
struct+rlimit struct+rlimit64 rlim_cur rlim_max
struct+timespec struct+__kernel_timespec tv_sec
struct+itimerspec struct+__kernel_itimerspec it_interval it_value
struct+epoll_event struct+epoll_event events data
struct+epoll_params struct+epoll_params busy_poll_usecs prefer_busy_poll
struct+inotify_event struct+inotify_event wd mask cookie len name
struct+sockaddr_storage struct+__kernel_sockaddr_storage ss_family
struct+sockaddr_un struct+sockaddr_un sun_family sun_path
struct+sockaddr_in struct+sockaddr_in sin_family sin_port sin_addr
struct+sockaddr_in6 struct+sockaddr_in6 sin6_family sin6_port sin6_flowinfo sin6_addr sin6_scope_id
struct+in_addr struct+in_addr s_addr
struct+ip_mreqn struct+ip_mreqn imr_multiaddr imr_address imr_ifindex
struct+ip_mreq_source struct+ip_mreq_source imr_multiaddr imr_interface imr_sourceaddr
struct+ip_msfilter struct+ip_msfilter imsf_fmode imsf_slist
struct+group_req struct+group_req gr_group
struct+group_source_req struct+group_source_req gsr_group gsr_source
struct+group_filter struct+group_filter gf_group gf_fmode gf_numsrc gf_slist
struct+in_pktinfo struct+in_pktinfo ipi_ifindex ipi_spec_dst ipi_addr
struct+in6_pktinfo struct+in6_pktinfo ipi6_addr ipi6_ifindex
struct+ip6_mtuinfo struct+ip6_mtuinfo ip6m_addr ip6m_mtu
struct+ipv6_mreq struct+ipv6_mreq ipv6mr_multiaddr
struct+ifreq struct+ifreq ifr_name ifr_hwaddr ifr_map
struct+ifmap struct+ifmap mem_end base_addr irq dma port
struct+ifconf struct+ifconf ifc_len ifc_buf
struct+signalfd_siginfo struct+signalfd_siginfo ssi_pid ssi_ptr ssi_addr ssi_arch
struct+statx struct+statx stx_mode stx_ino stx_atime stx_mtime stx_dev_minor stx_mnt_id
struct+utsname struct+new_utsname sysname machine domainname
siginfo_t siginfo_t si_signo si_errno si_code si_pid si_uid si_status si_utime si_stime si_value si_addr si_addr_lsb si_lower si_upper si_band si_fd si_call_addr si_syscall si_arch si_overrun
stack_t stack_t ss_sp ss_flags ss_size
struct+__ptrace_syscall_info struct+ptrace_syscall_info arch stack_pointer entry.args exit.is_error seccomp.ret_data
struct+__ptrace_peeksiginfo_args struct+ptrace_peeksiginfo_args flags nr
struct+timex struct+__kernel_timex modes offset status constant time tick shift stabil stbcnt tai
struct+itimerspec struct+__kernel_itimerspec it_interval it_value
struct+sigevent struct+sigevent sigev_value sigev_signo sigev_notify sigev_notify_function
Elf32_Ehdr Elf32_Ehdr e_type e_machine e_version e_entry e_shoff e_flags e_ehsize e_phnum e_shentsize e_shstrndx
Elf64_Ehdr Elf64_Ehdr e_type e_machine e_version e_entry e_shoff e_flags e_ehsize e_phnum e_shentsize e_shstrndx
Elf32_Phdr Elf32_Phdr p_type p_offset p_vaddr p_paddr p_filesz p_memsz p_flags p_align
Elf64_Phdr Elf64_Phdr p_type p_offset p_vaddr p_paddr p_filesz p_memsz p_flags p_align
Elf32_Shdr Elf32_Shdr sh_type sh_flags sh_addr sh_offset sh_size sh_link sh_info sh_addralign sh_entsize
Elf64_Shdr Elf64_Shdr sh_type sh_flags sh_addr sh_offset sh_size sh_link sh_info sh_addralign sh_entsize
Elf32_Sym Elf32_Sym st_name st_value st_size st_info st_other st_shndx
Elf64_Sym Elf64_Sym st_name st_value st_size st_info st_other st_shndx
Elf32_Rela Elf32_Rela r_offset r_info r_addend
Elf64_Rela Elf64_Rela r_offset r_info r_addend
Elf32_Rel Elf32_Rel r_offset r_info
Elf64_Rel Elf64_Rel r_offset r_info
Elf32_Dyn Elf32_Dyn d_tag d_un.d_val d_un.d_ptr
Elf64_Dyn Elf64_Dyn d_tag d_un.d_val d_un.d_ptr
Elf32_Nhdr Elf32_Nhdr n_namesz n_descsz n_type
Elf64_Nhdr Elf64_Nhdr n_namesz n_descsz n_type
struct+rseq struct+rseq cpu_id_start cpu_id rseq_cs flags node_id mm_cid
struct+rseq_cs struct+rseq_cs version flags start_ip post_commit_offset abort_ip
X
	lock=flock
	[ "$1" = ours ] || lock=$flock
	for m in l_type l_whence l_start l_len l_pid; do
		echo "flock.$m __builtin_offsetof(struct $lock,$m)"
	done
	fs=statfs
	[ "$1" = ours ] || fs=$statfs
	for m in ${statfs:+f_type f_bsize f_blocks f_bfree f_bavail f_files f_ffree \
			f_fsid f_namelen f_frsize f_flags}; do
		echo "statfs.$m __builtin_offsetof(struct $fs,$m)"
	done
	for m in c_iflag c_lflag c_line c_cc; do
		echo "termios.$m __builtin_offsetof(struct termios,$m)"
	done
	for n in CPU_ID_UNINITIALIZED CPU_ID_REGISTRATION_FAILED FLAG_UNREGISTER \
		CS_FLAG_NO_RESTART_ON_PREEMPT CS_FLAG_NO_RESTART_ON_SIGNAL \
		CS_FLAG_NO_RESTART_ON_MIGRATE; do
		echo "RSEQ_$n RSEQ_$n"
	done
	for m in loads totalram procs freehigh mem_unit; do
		echo "sysinfo.$m __builtin_offsetof(struct sysinfo,$m)"
	done
}
# Our struct flock is the kernel's flock64 if its plain one has 32-bit offsets. The
# same is true of struct statfs and its counts.
flock=flock statfs=statfs
printf '#include <linux/fcntl.h>\n_Static_assert(sizeof(((struct flock *)0)->l_start) == 8, "");\n' |
	$cc -w -fsyntax-only -x c - 2>/dev/null || flock=flock64
printf '#include <asm/statfs.h>\n_Static_assert(sizeof(((struct statfs *)0)->f_blocks) == 8, "");\n' |
	$cc -w -fsyntax-only -x c - 2>/dev/null || statfs=statfs64
# x32 has only the calls of x86_64, whose structure the headers do not describe.
grep -qx "__NR_$statfs" "$t/kernel.names" || statfs=

# The compiler writes the kernel's values into assembly.
{
	cat "$t/kernel.h"
	echo '#define SAY(name, value) __asm__(".ascii \"@" name " %c0\"" : : "i"((int)(value)));'
	echo 'void f(void) {'
	while read -r name theirs; do
		echo "SAY(\"$name\", $theirs)"
	done <"$t/pairs"
	for n in F_GETLK F_SETLK F_SETLKW; do
		echo "SAY(\"$n\", $n${flock#flock})"
	done
	layouts kernel | while read -r name value; do
		echo "SAY(\"$name\", $value)"
	done
	echo '}'
} >"$t/kernel.c"
$cc -w -I"$t/libc" -S -o - "$t/kernel.c" |
	sed -n 's/^.*"@\([^ ]*\) \(-\{0,1\}[0-9][0-9]*\)".*/\1 \2/p' | sort >"$t/values"
# All values must be there.
[ "$(wc -l <"$t/values")" -gt 900 ] &&
	[ "$(wc -l <"$t/values")" = "$(grep -c '^SAY' "$t/kernel.c")" ] || {
	echo "constants.sh: only $(wc -l <"$t/values") of the kernel's values were computed"
	exit 1
}

# Assert that ours are equal.
{
	cat "$t/ours.h"
	layouts ours | sort >"$t/ours.layouts"
	join -a 1 "$t/values" "$t/ours.layouts" | while read -r name value expression; do
		echo "_Static_assert((int)(${expression:-$name}) == $value," \
			"\"$name is $value in the kernel\");"
	done
} >"$t/ours.c"
$cc -w -D_GNU_SOURCE -nostdinc -I"$ours" -fsyntax-only "$t/ours.c" 2>"$t/wrong" || {
	grep 'error' "$t/wrong" | head -n 30
	exit 1
}
echo "$(grep -c '^_Static_assert' "$t/ours.c") numbers and offsets equal the kernel's"
