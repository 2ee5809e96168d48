/* What nolibc.h declares. */
#ifdef TICKLIBC_NOLIBC
static char __tick_nolibc_digits[21];

static int __tick_nolibc_text(uint64_t n, char *s, unsigned base)
{
	char digits[20];
	int i = 0, length;

	do
		digits[i++] = "0123456789abcdef"[n % base];
	while (n /= base);
	for (length = i; i; )
		*s++ = digits[--i];
	*s = 0;
	return length;
}
__TICK_FUNCTION int u64toa_r(uint64_t n, char *s)
{
	return __tick_nolibc_text(n, s, 10);
}
__TICK_FUNCTION int u64toh_r(uint64_t n, char *s)
{
	return __tick_nolibc_text(n, s, 16);
}
__TICK_FUNCTION int i64toa_r(int64_t n, char *s)
{
	*s = '-';
	return n < 0 ? u64toa_r(-(uint64_t)n, s + 1) + 1 : u64toa_r(n, s);
}
__TICK_FUNCTION int utoa_r(unsigned long n, char *s)
{
	return u64toa_r(n, s);
}
__TICK_FUNCTION int utoh_r(unsigned long n, char *s)
{
	return u64toh_r(n, s);
}
__TICK_FUNCTION int itoa_r(long n, char *s)
{
	return i64toa_r(n, s);
}
__TICK_FUNCTION char *ltoa_r(long n, char *s)
{
	i64toa_r(n, s);
	return s;
}
__TICK_FUNCTION char *u64toa(uint64_t n)
{
	u64toa_r(n, __tick_nolibc_digits);
	return __tick_nolibc_digits;
}
__TICK_FUNCTION char *u64toh(uint64_t n)
{
	u64toh_r(n, __tick_nolibc_digits);
	return __tick_nolibc_digits;
}
__TICK_FUNCTION char *i64toa(int64_t n)
{
	i64toa_r(n, __tick_nolibc_digits);
	return __tick_nolibc_digits;
}
__TICK_FUNCTION char *utoa(unsigned long n)
{
	return u64toa(n);
}
__TICK_FUNCTION char *utoh(unsigned long n)
{
	return u64toh(n);
}
__TICK_FUNCTION char *itoa(long n)
{
	return i64toa(n);
}
__TICK_FUNCTION char *ltoa(long n)
{
	return i64toa(n);
}

__TICK_FUNCTION int msleep(unsigned milliseconds)
{
	struct timespec ts = { milliseconds / 1000, milliseconds % 1000 * 1000000L };

	if (!nanosleep(&ts, &ts))
		return 0;
	return (int)(ts.tv_sec * 1000 + (ts.tv_nsec + 999999) / 1000000);
}

__TICK_FUNCTION void __tick_nolibc_errno(int error)
{
	errno = error;
}
__TICK_FUNCTION const unsigned long *__tick_nolibc_auxv(void)
{
	return (const unsigned long *)__auxv;
}
__TICK_FUNCTION int __nolibc_enosys(const char *call, ...)
{
	(void)call;
	return -ENOSYS;
}
__TICK_FUNCTION long __tick_nolibc_call(long n, unsigned long a, unsigned long b,
	unsigned long c, unsigned long d, unsigned long e, unsigned long f)
{
	return syscall6(n, a, b, c, d, e, f);
}

/* The kernel's word again, from what a function returned. */
__TICK_FUNCTION long __tick_nolibc_word(long r)
{
	return r == -1 ? -errno : r;
}
__TICK_FUNCTION void *_sys_brk(void *end)
{
	return (void *)syscall1(SYS_brk, end);
}
__TICK_FUNCTION int _sys_chdir(const char *path)
{
	return syscall1(SYS_chdir, path);
}
__TICK_FUNCTION int _sys_chmod(const char *path, mode_t mode)
{
	return syscall3(SYS_fchmodat, AT_FDCWD, path, mode);
}
__TICK_FUNCTION int _sys_chown(const char *path, uid_t user, gid_t group)
{
	return syscall5(SYS_fchownat, AT_FDCWD, path, user, group, 0);
}
__TICK_FUNCTION int _sys_chroot(const char *path)
{
	return syscall1(SYS_chroot, path);
}
__TICK_FUNCTION int _sys_clock_getres(clockid_t clock, struct timespec *ts)
{
	return __tick_nolibc_word(clock_getres(clock, ts));
}
__TICK_FUNCTION int _sys_clock_gettime(clockid_t clock, struct timespec *ts)
{
	return __tick_nolibc_word(clock_gettime(clock, ts));
}
__TICK_FUNCTION int _sys_clock_nanosleep(clockid_t clock, int flags,
	const struct timespec *ts, struct timespec *left)
{
	return -clock_nanosleep(clock, flags, ts, left);
}
__TICK_FUNCTION int _sys_clock_settime(clockid_t clock, struct timespec *ts)
{
	return __tick_nolibc_word(clock_settime(clock, ts));
}
__TICK_FUNCTION int _sys_close(int fd)
{
	return syscall1(SYS_close, fd);
}
__TICK_FUNCTION int _sys_dup(int fd)
{
	return syscall1(SYS_dup, fd);
}
__TICK_FUNCTION int _sys_dup2(int from, int to)
{
	return __tick_nolibc_word(dup2(from, to));
}
__TICK_FUNCTION int _sys_dup3(int from, int to, int flags)
{
	return syscall3(SYS_dup3, from, to, flags);
}
__TICK_FUNCTION int _sys_execve(const char *path, char *const argv[],
	char *const envp[])
{
	return syscall3(SYS_execve, path, argv, envp);
}
__TICK_FUNCTION int _sys_faccessat(int dir, const char *path, int mode, int flags)
{
	return __tick_nolibc_word(faccessat(dir, path, mode, flags));
}
__TICK_FUNCTION int _sys_fchdir(int fd)
{
	return syscall1(SYS_fchdir, fd);
}
__TICK_FUNCTION pid_t _sys_fork(void)
{
	return sys_fork();
}
__TICK_FUNCTION int _sys_fsync(int fd)
{
	return syscall1(SYS_fsync, fd);
}
__TICK_FUNCTION int _sys_ftruncate(int fd, off_t size)
{
	return sys_ftruncate(fd, size);
}
__TICK_FUNCTION int _sys_getdents64(int fd, struct linux_dirent64 *entries, int n)
{
	return syscall3(SYS_getdents64, fd, entries, n);
}
__TICK_FUNCTION uid_t _sys_geteuid(void)
{
	return sys_geteuid();
}
__TICK_FUNCTION pid_t _sys_getpgid(pid_t pid)
{
	return syscall1(SYS_getpgid, pid);
}
__TICK_FUNCTION pid_t _sys_getpgrp(void)
{
	return syscall1(SYS_getpgid, 0);
}
__TICK_FUNCTION pid_t _sys_getpid(void)
{
	return getpid();
}
__TICK_FUNCTION pid_t _sys_getppid(void)
{
	return getppid();
}
__TICK_FUNCTION ssize_t _sys_getrandom(void *buf, size_t n, unsigned flags)
{
	return syscall3(SYS_getrandom, buf, n, flags);
}
__TICK_FUNCTION pid_t _sys_gettid(void)
{
	return gettid();
}
__TICK_FUNCTION int _sys_gettimeofday(struct timeval *tv, struct timezone *zone)
{
	return __tick_nolibc_word(gettimeofday(tv, zone));
}
__TICK_FUNCTION uid_t _sys_getuid(void)
{
	return sys_getuid();
}
__TICK_FUNCTION long _sys_ioctl(unsigned fd, unsigned request, unsigned long arg)
{
	return syscall3(SYS_ioctl, fd, request, arg);
}
__TICK_FUNCTION int _sys_kill(pid_t pid, int sig)
{
	return syscall2(SYS_kill, pid, sig);
}
__TICK_FUNCTION int _sys_link(const char *from, const char *to)
{
	return syscall5(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
}
__TICK_FUNCTION off_t _sys_lseek(int fd, off_t offset, int whence)
{
	return sys_lseek(fd, offset, whence);
}
__TICK_FUNCTION int _sys_memfd_create(const char *name, unsigned flags)
{
	return syscall2(SYS_memfd_create, name, flags);
}
__TICK_FUNCTION int _sys_mkdir(const char *path, mode_t mode)
{
	return syscall3(SYS_mkdirat, AT_FDCWD, path, mode);
}
__TICK_FUNCTION long _sys_mknod(const char *path, mode_t mode, dev_t device)
{
	return __tick_nolibc_word(mknod(path, mode, device));
}
__TICK_FUNCTION void *_sys_mmap(void *p, size_t n, int prot, int flags, int fd,
	off_t offset)
{
	return (void *)sys_mmap(p, n, prot, flags, fd, offset);
}
__TICK_FUNCTION int _sys_mount(const char *source, const char *target,
	const char *type, unsigned long flags, const void *data)
{
	return syscall5(SYS_mount, source, target, type, flags, data);
}
__TICK_FUNCTION void *_sys_mremap(void *p, size_t size, size_t new_size, int flags,
	void *to)
{
	return (void *)syscall5(SYS_mremap, p, size, new_size, flags, to);
}
__TICK_FUNCTION int _sys_munmap(void *p, size_t n)
{
	return syscall2(SYS_munmap, p, n);
}
__TICK_FUNCTION int _sys_open(const char *path, int flags, mode_t mode)
{
	return __tick_nolibc_word(open(path, flags, mode));
}
__TICK_FUNCTION int _sys_openat(int dir, const char *path, int flags, mode_t mode)
{
	return __tick_nolibc_word(openat(dir, path, flags, mode));
}
__TICK_FUNCTION int _sys_pipe2(int fds[2], int flags)
{
	return __tick_nolibc_word(pipe2(fds, flags));
}
__TICK_FUNCTION int _sys_pivot_root(const char *root, const char *old)
{
	return syscall2(SYS_pivot_root, root, old);
}
__TICK_FUNCTION int _sys_poll(struct pollfd *fds, int n, int milliseconds)
{
	return __tick_nolibc_word(poll(fds, n, milliseconds));
}
__TICK_FUNCTION int _sys_prctl(int option, unsigned long a, unsigned long b,
	unsigned long c, unsigned long d)
{
	return syscall5(SYS_prctl, option, a, b, c, d);
}
__TICK_FUNCTION int _sys_prlimit64(pid_t pid, int resource,
	const struct rlimit *new_limit, struct rlimit *old_limit)
{
	return __tick_nolibc_word(prlimit(pid, resource, new_limit, old_limit));
}
__TICK_FUNCTION long _sys_ptrace(int request, pid_t pid, void *address, void *data)
{
	return syscall4(SYS_ptrace, request, pid, address, data);
}
__TICK_FUNCTION ssize_t _sys_read(int fd, void *buf, size_t n)
{
	return syscall3(SYS_read, fd, buf, n);
}
__TICK_FUNCTION ssize_t _sys_readv(int fd, const struct iovec *parts, int n)
{
	return syscall3(SYS_readv, fd, parts, n);
}
__TICK_FUNCTION ssize_t _sys_reboot(int magic1, int magic2, int how, void *arg)
{
	return syscall4(SYS_reboot, magic1, magic2, how, arg);
}
__TICK_FUNCTION int _sys_rmdir(const char *path)
{
	return syscall3(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR);
}
__TICK_FUNCTION int _sys_sched_yield(void)
{
	return syscall0(SYS_sched_yield);
}
__TICK_FUNCTION int _sys_select(int n, fd_set *in, fd_set *out, fd_set *except,
	struct timeval *time)
{
	return __tick_nolibc_word(select(n, in, out, except, time));
}
__TICK_FUNCTION int _sys_setns(int fd, int type)
{
	return syscall2(SYS_setns, fd, type);
}
__TICK_FUNCTION int _sys_setpgid(pid_t pid, pid_t group)
{
	return syscall2(SYS_setpgid, pid, group);
}
__TICK_FUNCTION pid_t _sys_setsid(void)
{
	return syscall0(SYS_setsid);
}
__TICK_FUNCTION int _sys_statx(int dir, const char *path, int flags, unsigned mask,
	struct statx *buf)
{
	return syscall5(SYS_statx, dir, path, flags, mask, buf);
}
__TICK_FUNCTION int _sys_symlink(const char *text, const char *path)
{
	return syscall3(SYS_symlinkat, text, AT_FDCWD, path);
}
__TICK_FUNCTION int _sys_timer_create(clockid_t clock, struct sigevent *event,
	timer_t *timer)
{
	return __tick_nolibc_word(timer_create(clock, event, timer));
}
__TICK_FUNCTION int _sys_timer_delete(timer_t timer)
{
	return __tick_nolibc_word(timer_delete(timer));
}
__TICK_FUNCTION int _sys_timer_gettime(timer_t timer, struct itimerspec *time)
{
	return __tick_nolibc_word(timer_gettime(timer, time));
}
__TICK_FUNCTION int _sys_timer_settime(timer_t timer, int flags,
	const struct itimerspec *time, struct itimerspec *old)
{
	return __tick_nolibc_word(timer_settime(timer, flags, time, old));
}
__TICK_FUNCTION int _sys_timerfd_create(int clock, int flags)
{
	return __tick_nolibc_word(timerfd_create(clock, flags));
}
__TICK_FUNCTION int _sys_timerfd_gettime(int fd, struct itimerspec *time)
{
	return __tick_nolibc_word(timerfd_gettime(fd, time));
}
__TICK_FUNCTION int _sys_timerfd_settime(int fd, int flags,
	const struct itimerspec *time, struct itimerspec *old)
{
	return __tick_nolibc_word(timerfd_settime(fd, flags, time, old));
}
__TICK_FUNCTION mode_t _sys_umask(mode_t mask)
{
	return syscall1(SYS_umask, mask);
}
__TICK_FUNCTION int _sys_umount2(const char *path, int flags)
{
	return syscall2(SYS_umount2, path, flags);
}
__TICK_FUNCTION int _sys_uname(struct utsname *names)
{
	return __tick_nolibc_word(uname(names));
}
__TICK_FUNCTION int _sys_unlink(const char *path)
{
	return syscall3(SYS_unlinkat, AT_FDCWD, path, 0);
}
__TICK_FUNCTION int _sys_unshare(int flags)
{
	return syscall1(SYS_unshare, flags);
}
__TICK_FUNCTION ssize_t _sys_write(int fd, const void *buf, size_t n)
{
	return syscall3(SYS_write, fd, buf, n);
}
__TICK_FUNCTION ssize_t _sys_writev(int fd, const struct iovec *parts, int n)
{
	return syscall3(SYS_writev, fd, parts, n);
}
_Noreturn __TICK_FUNCTION void _sys_exit(int status)
{
	_exit(status);
}
__TICK_FUNCTION int _sys_waitid(int type, pid_t id, siginfo_t *info, int options,
	struct rusage *usage)
{
	__KERNEL_LONG k[USAGE_LONGS];
	int r = syscall5(SYS_waitid, type, id, info, options, usage ? k : 0);

	if (!r && usage)
		__usage(usage, k);
	return r;
}

/*
 * nolibc's programs are built with -mstack-protector-guard=global, where compilers have
 * it: the guard is read from here, not from thread-local storage.
 */
#if defined __SSP__ || defined __SSP_STRONG__ || defined __SSP_ALL__
__attribute__((__used__, section(".data.rel.ro"))) uintptr_t __stack_chk_guard;
__TICK_EARLY static void __tick_nolibc_guard_init(const struct auxv *auxv)
{
	__stack_chk_guard = __guard_init(auxv);
}
__attribute__((__used__, section("tick_start")))
static __tick_hook *__tick_hook_nolibc_guard = __tick_nolibc_guard_init;
#endif
#endif
