/*
 * With TICKLIBC_NOLIBC: the names of the kernel's nolibc that no standard has, for
 * programs that were written for it. They need no #include lines, which nolibc's users
 * leave out with #ifndef NOLIBC; those of nolibc's own headers may stay.
 */
#ifdef TICKLIBC_NOLIBC
#define NOLIBC
#define _NOLIBC_H
#define _NOLIBC_ALLOCA_H
#define _NOLIBC_ARCH_H
#define _NOLIBC_ASSERT_H
#define _NOLIBC_BYTESWAP_H
#define _NOLIBC_COMPILER_H
#define _NOLIBC_CRT_H
#define _NOLIBC_CTYPE_H
#define _NOLIBC_DIRENT_H
#define _NOLIBC_ENDIAN_H
#define _NOLIBC_ERRNO_H
#define _NOLIBC_ERR_H
#define _NOLIBC_FCNTL_H
#define _NOLIBC_GETOPT_H
#define _NOLIBC_POLL_H
#define _NOLIBC_SCHED_H
#define _NOLIBC_SIGNAL_H
#define _NOLIBC_STACKPROTECTOR_H
#define _NOLIBC_STDARG_H
#define _NOLIBC_STDBOOL_H
#define _NOLIBC_STDDEF_H
#define _NOLIBC_STDINT_H
#define _NOLIBC_STDIO_H
#define _NOLIBC_STDLIB_H
#define _NOLIBC_STD_H
#define _NOLIBC_STRING_H
#define _NOLIBC_SYS_AUXV_H
#define _NOLIBC_SYS_ELF_H
#define _NOLIBC_SYS_H
#define _NOLIBC_SYS_IOCTL_H
#define _NOLIBC_SYS_MATH_H
#define _NOLIBC_SYS_MMAN_H
#define _NOLIBC_SYS_MOUNT_H
#define _NOLIBC_SYS_PRCTL_H
#define _NOLIBC_SYS_PTRACE_H
#define _NOLIBC_SYS_RANDOM_H
#define _NOLIBC_SYS_REBOOT_H
#define _NOLIBC_SYS_RESOURCE_H
#define _NOLIBC_SYS_SELECT_H
#define _NOLIBC_SYS_STAT_H
#define _NOLIBC_SYS_SYSCALL_H
#define _NOLIBC_SYS_SYSMACROS_H
#define _NOLIBC_SYS_TIMERFD_H
#define _NOLIBC_SYS_TIME_H
#define _NOLIBC_SYS_UIO_H
#define _NOLIBC_SYS_UTSNAME_H
#define _NOLIBC_SYS_WAIT_H
#define _NOLIBC_TIME_H
#define _NOLIBC_TYPES_H
#define _NOLIBC_UNISTD_H
#if defined __SSP__ || defined __SSP_STRONG__ || defined __SSP_ALL__
#define _NOLIBC_STACKPROTECTOR
#endif

/*
 * Numbers as text, decimal or (toh) in hex with small letters. The first six return a
 * buffer that the next call changes. Those with _r store the text and its final null
 * in a buffer of the caller's, of at least 21 bytes, and return the length; ltoa_r
 * returns the buffer.
 */
__TICK_FUNCTION char *itoa(long n);
__TICK_FUNCTION char *ltoa(long n);
__TICK_FUNCTION char *utoa(unsigned long n);
__TICK_FUNCTION char *utoh(unsigned long n);
__TICK_FUNCTION char *i64toa(int64_t n);
__TICK_FUNCTION char *u64toa(uint64_t n);
__TICK_FUNCTION char *u64toh(uint64_t n);
__TICK_FUNCTION int itoa_r(long n, char *s);
__TICK_FUNCTION char *ltoa_r(long n, char *s);
__TICK_FUNCTION int utoa_r(unsigned long n, char *s);
__TICK_FUNCTION int utoh_r(unsigned long n, char *s);
__TICK_FUNCTION int i64toa_r(int64_t n, char *s);
__TICK_FUNCTION int u64toa_r(uint64_t n, char *s);
__TICK_FUNCTION int u64toh_r(uint64_t n, char *s);

/* Sleeps for milliseconds. Returns 0, or those that are left after a signal. */
__TICK_FUNCTION int msleep(unsigned milliseconds);

/* The absolute value. There is no <math.h>, which would promise its other functions. */
#define fabs(x) __builtin_fabs(x)
#define fabsf(x) __builtin_fabsf(x)
#define fabsl(x) __builtin_fabsl(x)

/* The structure of a type of which p points to a member. */
#ifndef container_of
#define container_of(p, type, member) __extension__({ \
	__typeof__(((type *)0)->member) *__tick_member = (p); \
	(type *)((char *)__tick_member - __builtin_offsetof(type, member)); })
#endif

/* How many descriptors a word of an fd_set has, and its mask for their low bits. */
#define FD_SETIDXMASK (8 * sizeof(unsigned long))
#define FD_SETBITMASK (8 * sizeof(unsigned long) - 1)

/* An entry as getdents64 stores it. */
struct linux_dirent64 {
	uint64_t d_ino;
	int64_t d_off;
	unsigned short d_reclen;
	unsigned char d_type;
	char d_name[];
};

/* The kernel's word, a value or a negated errno, as a libc's result: -1 and errno. */
#define MAX_ERRNO 4095
__TICK_FUNCTION void __tick_nolibc_errno(int error);
#define SET_ERRNO(error) __tick_nolibc_errno(error)
#define __sysret(word) __extension__({ \
	__typeof__(word) __tick_word = (word); \
	long long __tick_signed = sizeof __tick_word > sizeof(long) ? \
		(long long)__tick_word : (long)__tick_word; \
	if (__tick_signed < 0 && __tick_signed >= -MAX_ERRNO) { \
		__tick_nolibc_errno((int)-__tick_signed); \
		__tick_word = (__typeof__(word))-1; \
	} \
	__tick_word; })

/* System calls that return the kernel's word; by number, with up to 6 arguments. */
__TICK_FUNCTION long __tick_nolibc_call(long n, unsigned long a, unsigned long b,
	unsigned long c, unsigned long d, unsigned long e, unsigned long f);
#define __TICK_WORD(x) ((unsigned long)(x))
#define my_syscall6(n, a, b, c, d, e, f) __tick_nolibc_call(n, __TICK_WORD(a), \
	__TICK_WORD(b), __TICK_WORD(c), __TICK_WORD(d), __TICK_WORD(e), __TICK_WORD(f))
#define my_syscall5(n, a, b, c, d, e) my_syscall6(n, a, b, c, d, e, 0)
#define my_syscall4(n, a, b, c, d) my_syscall6(n, a, b, c, d, 0, 0)
#define my_syscall3(n, a, b, c) my_syscall6(n, a, b, c, 0, 0, 0)
#define my_syscall2(n, a, b) my_syscall6(n, a, b, 0, 0, 0, 0)
#define my_syscall1(n, a) my_syscall6(n, a, 0, 0, 0, 0, 0)
#define my_syscall0(n) my_syscall6(n, 0, 0, 0, 0, 0, 0)
#define __nolibc_syscall6 my_syscall6
#define __nolibc_syscall5 my_syscall5
#define __nolibc_syscall4 my_syscall4
#define __nolibc_syscall3 my_syscall3
#define __nolibc_syscall2 my_syscall2
#define __nolibc_syscall1 my_syscall1
#define __nolibc_syscall0 my_syscall0
#define __TICK_SEVEN(n, a, b, c, d, e, f, ...) my_syscall6(n, a, b, c, d, e, f)
#define _syscall(...) __TICK_SEVEN(__VA_ARGS__, 0, 0, 0, 0, 0, 0, 0)

/* The auxiliary vector, pairs of a type and a value; see getauxval(3). */
__TICK_FUNCTION const unsigned long *__tick_nolibc_auxv(void);
#define _auxv (__tick_nolibc_auxv())

/* -ENOSYS, whatever the call and its arguments. */
__TICK_FUNCTION int __nolibc_enosys(const char *call, ...);

/*
 * The functions of these names without their prefix, but the result is the kernel's
 * word. Structures are those of the functions, as on all machines.
 */
__TICK_FUNCTION void *_sys_brk(void *end);
__TICK_FUNCTION int _sys_chdir(const char *path);
__TICK_FUNCTION int _sys_chmod(const char *path, mode_t mode);
__TICK_FUNCTION int _sys_chown(const char *path, uid_t user, gid_t group);
__TICK_FUNCTION int _sys_chroot(const char *path);
__TICK_FUNCTION int _sys_clock_getres(clockid_t clock, struct timespec *ts);
__TICK_FUNCTION int _sys_clock_gettime(clockid_t clock, struct timespec *ts);
__TICK_FUNCTION int _sys_clock_nanosleep(clockid_t clock, int flags,
	const struct timespec *ts, struct timespec *left);
__TICK_FUNCTION int _sys_clock_settime(clockid_t clock, struct timespec *ts);
__TICK_FUNCTION int _sys_close(int fd);
__TICK_FUNCTION int _sys_dup(int fd);
__TICK_FUNCTION int _sys_dup2(int from, int to);
__TICK_FUNCTION int _sys_dup3(int from, int to, int flags);
__TICK_FUNCTION int _sys_execve(const char *path, char *const argv[],
	char *const envp[]);
_Noreturn __TICK_FUNCTION void _sys_exit(int status);
__TICK_FUNCTION int _sys_faccessat(int dir, const char *path, int mode, int flags);
__TICK_FUNCTION int _sys_fchdir(int fd);
__TICK_FUNCTION pid_t _sys_fork(void);
__TICK_FUNCTION int _sys_fsync(int fd);
__TICK_FUNCTION int _sys_ftruncate(int fd, off_t size);
__TICK_FUNCTION int _sys_getdents64(int fd, struct linux_dirent64 *entries, int n);
__TICK_FUNCTION uid_t _sys_geteuid(void);
__TICK_FUNCTION pid_t _sys_getpgid(pid_t pid);
__TICK_FUNCTION pid_t _sys_getpgrp(void);
__TICK_FUNCTION pid_t _sys_getpid(void);
__TICK_FUNCTION pid_t _sys_getppid(void);
__TICK_FUNCTION ssize_t _sys_getrandom(void *buf, size_t n, unsigned flags);
__TICK_FUNCTION pid_t _sys_gettid(void);
__TICK_FUNCTION int _sys_gettimeofday(struct timeval *tv, struct timezone *zone);
__TICK_FUNCTION uid_t _sys_getuid(void);
__TICK_FUNCTION long _sys_ioctl(unsigned fd, unsigned request, unsigned long arg);
__TICK_FUNCTION int _sys_kill(pid_t pid, int sig);
__TICK_FUNCTION int _sys_link(const char *from, const char *to);
__TICK_FUNCTION off_t _sys_lseek(int fd, off_t offset, int whence);
__TICK_FUNCTION int _sys_memfd_create(const char *name, unsigned flags);
__TICK_FUNCTION int _sys_mkdir(const char *path, mode_t mode);
__TICK_FUNCTION long _sys_mknod(const char *path, mode_t mode, dev_t device);
__TICK_FUNCTION void *_sys_mmap(void *p, size_t n, int prot, int flags, int fd,
	off_t offset);
__TICK_FUNCTION int _sys_mount(const char *source, const char *target,
	const char *type, unsigned long flags, const void *data);
__TICK_FUNCTION void *_sys_mremap(void *p, size_t size, size_t new_size, int flags,
	void *to);
__TICK_FUNCTION int _sys_munmap(void *p, size_t n);
__TICK_FUNCTION int _sys_open(const char *path, int flags, mode_t mode);
__TICK_FUNCTION int _sys_openat(int dir, const char *path, int flags, mode_t mode);
__TICK_FUNCTION int _sys_pipe2(int fds[2], int flags);
__TICK_FUNCTION int _sys_pivot_root(const char *root, const char *old);
__TICK_FUNCTION int _sys_poll(struct pollfd *fds, int n, int milliseconds);
__TICK_FUNCTION int _sys_prctl(int option, unsigned long a, unsigned long b,
	unsigned long c, unsigned long d);
__TICK_FUNCTION int _sys_prlimit64(pid_t pid, int resource,
	const struct rlimit *new_limit, struct rlimit *old_limit);
__TICK_FUNCTION long _sys_ptrace(int request, pid_t pid, void *address, void *data);
__TICK_FUNCTION ssize_t _sys_read(int fd, void *buf, size_t n);
__TICK_FUNCTION ssize_t _sys_readv(int fd, const struct iovec *parts, int n);
__TICK_FUNCTION ssize_t _sys_reboot(int magic1, int magic2, int how, void *arg);
__TICK_FUNCTION int _sys_rmdir(const char *path);
__TICK_FUNCTION int _sys_sched_yield(void);
__TICK_FUNCTION int _sys_select(int n, fd_set *in, fd_set *out, fd_set *except,
	struct timeval *time);
__TICK_FUNCTION int _sys_setns(int fd, int type);
__TICK_FUNCTION int _sys_setpgid(pid_t pid, pid_t group);
__TICK_FUNCTION pid_t _sys_setsid(void);
__TICK_FUNCTION int _sys_statx(int dir, const char *path, int flags, unsigned mask,
	struct statx *buf);
__TICK_FUNCTION int _sys_symlink(const char *text, const char *path);
__TICK_FUNCTION int _sys_timer_create(clockid_t clock, struct sigevent *event,
	timer_t *timer);
__TICK_FUNCTION int _sys_timer_delete(timer_t timer);
__TICK_FUNCTION int _sys_timer_gettime(timer_t timer, struct itimerspec *time);
__TICK_FUNCTION int _sys_timer_settime(timer_t timer, int flags,
	const struct itimerspec *time, struct itimerspec *old);
__TICK_FUNCTION int _sys_timerfd_create(int clock, int flags);
__TICK_FUNCTION int _sys_timerfd_gettime(int fd, struct itimerspec *time);
__TICK_FUNCTION int _sys_timerfd_settime(int fd, int flags,
	const struct itimerspec *time, struct itimerspec *old);
__TICK_FUNCTION mode_t _sys_umask(mode_t mask);
__TICK_FUNCTION int _sys_umount2(const char *path, int flags);
__TICK_FUNCTION int _sys_uname(struct utsname *names);
__TICK_FUNCTION int _sys_unlink(const char *path);
__TICK_FUNCTION int _sys_unshare(int flags);
__TICK_FUNCTION int _sys_waitid(int type, pid_t id, siginfo_t *info, int options,
	struct rusage *usage);
__TICK_FUNCTION ssize_t _sys_write(int fd, const void *buf, size_t n);
__TICK_FUNCTION ssize_t _sys_writev(int fd, const struct iovec *parts, int n);
/* The child must not return from the function that calls it, see vfork(2). */
__TICK_FUNCTION long __tick_nolibc_word(long r);
#define _sys_vfork() ((pid_t)__tick_nolibc_word(vfork()))
#endif
