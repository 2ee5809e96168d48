/*
 * nolibc.c - ticklibc.h has the names of the kernel's nolibc, with TICKLIBC_NOLIBC: no
 * #include line is needed. Raw calls return negated errnos and leave errno alone or set
 * it as the function of the name does.
 */
#ifndef NOLIBC
#error NOLIBC is not defined
#endif

static int failed;

#define CHECK(x) ((x) ? (void)0 : (void)(failed = 1, \
	printf("%s:%d: %s\n", __FILE__, __LINE__, #x)))

#ifdef SYS_futex
#define FUTEX SYS_futex
#else
#define FUTEX SYS_futex_time64
#endif

struct pair { int a; long b; };

static void numbers(void)
{
	char s[21];

	CHECK(!strcmp(itoa(-12), "-12") && !strcmp(itoa(0), "0"));
	CHECK(!strcmp(ltoa(LONG_MIN), LONG_MAX == INT_MAX ? "-2147483648" :
		"-9223372036854775808"));
	CHECK(!strcmp(utoa(ULONG_MAX), LONG_MAX == INT_MAX ? "4294967295" :
		"18446744073709551615"));
	CHECK(!strcmp(utoh(0xabcdef01UL), "abcdef01"));
	CHECK(!strcmp(i64toa(INT64_MIN), "-9223372036854775808"));
	CHECK(!strcmp(u64toa(UINT64_MAX), "18446744073709551615"));
	CHECK(!strcmp(u64toh(UINT64_MAX - 15), "fffffffffffffff0"));
	CHECK(itoa_r(-7, s) == 2 && !strcmp(s, "-7"));
	CHECK(ltoa_r(77, s) == s && !strcmp(s, "77"));
	CHECK(utoa_r(10, s) == 2 && !strcmp(s, "10"));
	CHECK(utoh_r(255, s) == 2 && !strcmp(s, "ff"));
	CHECK(i64toa_r(INT64_MAX, s) == 19 && !strcmp(s, "9223372036854775807"));
	CHECK(u64toa_r(1000000000000ULL, s) == 13 && !strcmp(s, "1000000000000"));
	CHECK(u64toh_r(0, s) == 1 && !strcmp(s, "0"));
}

static void on_alarm(int sig)
{
	(void)sig;
}

static void sleeping(void)
{
	struct sigaction action = { .sa_handler = on_alarm };
	struct itimerval timer = { .it_value.tv_usec = 20000 };
	struct timespec from, to;
	int left;

	clock_gettime(CLOCK_MONOTONIC, &from);
	CHECK(msleep(30) == 0);
	clock_gettime(CLOCK_MONOTONIC, &to);
	CHECK((to.tv_sec - from.tv_sec) * 1000000000LL + to.tv_nsec - from.tv_nsec >=
		30000000);
	sigaction(SIGALRM, &action, 0);
	setitimer(ITIMER_REAL, &timer, 0);
	left = msleep(5000);
	CHECK(left > 1000 && left <= 4990);
}

static void macros(void)
{
	struct pair p = { 1, 2 };
	double d = -0.0;
	float f = -1.5f;
	long double l = -3;

	CHECK(container_of(&p.b, struct pair, b) == &p);
	CHECK(FD_SETIDXMASK == 8 * sizeof(long) && FD_SETBITMASK == FD_SETIDXMASK - 1);
	CHECK(FD_SETSIZE / FD_SETIDXMASK * sizeof(long) == sizeof(fd_set));
	CHECK(1 / fabs(d) > 0 && fabsf(f) == 1.5f && fabsl(l) == 3);
	CHECK(offsetof(struct linux_dirent64, d_name) == 19);
	CHECK(__sysret(7) == 7 && __sysret(-4096) == -4096);
#ifndef TICKLIBC_NO_ERRNO
	errno = 0;
	CHECK(__sysret(-ENOENT) == -1 && errno == ENOENT);
	CHECK(__sysret(-4095L) == -1 && errno == MAX_ERRNO);
	CHECK(__sysret((unsigned long)-EIO) == -1UL && errno == EIO);
	CHECK(__sysret(-5000000000LL) == -5000000000LL && errno == EIO);
	SET_ERRNO(EPERM);
	CHECK(errno == EPERM);
	CHECK(syscall(SYS_close, -1) == -1 && errno == EBADF);
#endif
	CHECK(__nolibc_enosys("vfork", 1, 2) == -ENOSYS);
	CHECK(my_syscall0(SYS_getpid) == getpid() && _syscall(SYS_getpid) == getpid());
	CHECK(my_syscall1(SYS_close, -1) == -EBADF && _syscall(SYS_close, -1) == -EBADF);
	CHECK(my_syscall3(SYS_write, -1, "", 1) == -EBADF);
	CHECK(my_syscall6(FUTEX, &p.a, 1 /* FUTEX_WAKE */, 1, 0, 0, 0) == 0);
	CHECK(__nolibc_syscall2(SYS_kill, getpid(), 0) == 0);
	CHECK(_auxv[0] != 0 && getauxval(_auxv[0]) == _auxv[1]);
}

/* Calls that succeed, in a folder of their own. */
static void files(void)
{
	struct linux_dirent64 entries[64];
	struct iovec parts[2] = { { "ab", 2 }, { "cd", 2 } };
	struct iovec in = { 0, 4 };
	struct statx st;
	struct utsname names;
	struct pollfd poller;
	char buf[8], *p;
	fd_set set;
	struct timeval none = { 0, 0 };
	int fd, fds[2];

	CHECK(_sys_mkdir("nolibc.tmp", 0777) == 0 && _sys_chdir("nolibc.tmp") == 0);
	fd = _sys_open("a", O_RDWR | O_CREAT, 0600);
	CHECK(fd > 2 && _sys_write(fd, "hello", 5) == 5);
	CHECK(_sys_lseek(fd, 1, SEEK_SET) == 1 && _sys_read(fd, buf, 8) == 4);
	CHECK(!memcmp(buf, "ello", 4));
	CHECK(_sys_lseek(fd, 1LL << 33, SEEK_SET) == 1LL << 33);
	CHECK(_sys_ftruncate(fd, 0) == 0 && _sys_lseek(fd, 0, SEEK_SET) == 0);
	in.iov_base = buf;
	CHECK(_sys_writev(fd, parts, 2) == 4 && _sys_lseek(fd, 0, SEEK_SET) == 0 &&
		_sys_readv(fd, &in, 1) == 4 && !memcmp(buf, "abcd", 4));
	CHECK(_sys_fsync(fd) == 0);
	CHECK(_sys_chmod("a", 0640) == 0 && _sys_chown("a", -1, -1) == 0);
	CHECK(_sys_statx(AT_FDCWD, "a", 0, STATX_BASIC_STATS, &st) == 0 &&
		(st.stx_mode & 0777) == 0640 && st.stx_size == 4);
	CHECK(_sys_link("a", "b") == 0 && _sys_symlink("a", "c") == 0);
	CHECK(_sys_mknod("d", S_IFIFO | 0600, 0) == 0);
	CHECK(_sys_faccessat(AT_FDCWD, "c", R_OK, 0) == 0);
	CHECK(_sys_unlink("c") == 0 && _sys_unlink("b") == 0 && _sys_unlink("d") == 0);
	CHECK(_sys_dup2(fd, fd) == fd && _sys_dup2(fd, 50) == 50);
	CHECK(_sys_dup3(fd, 51, O_CLOEXEC) == 51 && _sys_close(51) == 0);
	p = _sys_mmap(0, 4096, PROT_READ, MAP_PRIVATE, fd, 0);
	CHECK((long)p != -1 && !memcmp(p, "abcd", 4));
	p = _sys_mremap(p, 4096, 8192, MREMAP_MAYMOVE, 0);
	CHECK(!memcmp(p, "abcd", 4) && _sys_munmap(p, 8192) == 0);
	CHECK(_sys_close(fd) == 0 && _sys_close(50) == 0);
	fd = _sys_openat(AT_FDCWD, ".", O_RDONLY | O_DIRECTORY, 0);
	CHECK(_sys_getdents64(fd, entries, sizeof entries) >= 3 * 20);
	CHECK(_sys_fchdir(fd) == 0 && _sys_dup(fd) > fd);
	CHECK(_sys_memfd_create("x", 0) > 0);
	CHECK(_sys_pipe2(fds, 0) == 0 && _sys_write(fds[1], "x", 1) == 1);
	poller.fd = fds[0];
	poller.events = POLLIN;
	CHECK(_sys_poll(&poller, 1, 0) == 1 && poller.revents == POLLIN);
	FD_ZERO(&set);
	FD_SET(fds[0], &set);
	CHECK(_sys_select(fds[0] + 1, &set, 0, 0, &none) == 1);
	CHECK(_sys_ioctl(fds[0], FIONREAD, (unsigned long)&fd) == 0 && fd == 1);
	CHECK(_sys_unlink("a") == 0 && _sys_chdir("..") == 0 &&
		_sys_rmdir("nolibc.tmp") == 0);
	CHECK(_sys_uname(&names) == 0 && !strcmp(names.sysname, "Linux"));
}

static void processes(void)
{
	struct rusage usage;
	struct rlimit limit;
	siginfo_t info;
	pid_t pid;
	mode_t mask;

	CHECK(_sys_getpid() == getpid() && _sys_getppid() == getppid());
	CHECK(_sys_gettid() == getpid() && _sys_getpgid(0) == getpgrp());
	CHECK(_sys_getpgrp() == getpgrp() && _sys_getuid() == getuid() &&
		_sys_geteuid() == geteuid());
	mask = _sys_umask(077);
	CHECK(_sys_umask(mask) == 077);
	CHECK(_sys_kill(getpid(), 0) == 0 && _sys_sched_yield() == 0);
	CHECK(_sys_prlimit64(0, RLIMIT_NOFILE, 0, &limit) == 0 && limit.rlim_cur > 3);
	CHECK(_sys_prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) >= 0);
	CHECK((char *)_sys_brk(0) > (char *)0);
	pid = _sys_fork();
	if (!pid)
		_sys_exit(_sys_setpgid(0, 0) || _sys_getpgrp() != _sys_getpid() ? 1 : 7);
	memset(&usage, -1, sizeof usage);
	CHECK(_sys_waitid(P_PID, pid, &info, WEXITED, &usage) == 0);
	CHECK(info.si_pid == pid && info.si_status == 7);
	CHECK(usage.ru_utime.tv_sec >= 0 && usage.ru_utime.tv_sec < 5);
	pid = _sys_fork();
	if (!pid)
		_sys_exit(_sys_setsid() == _sys_getpid() ? 8 : 1);
	CHECK(_sys_waitid(P_PID, pid, &info, WEXITED, 0) == 0 && info.si_status == 8);
	pid = _sys_vfork();
	if (!pid)
		_exit(9);
	CHECK(_sys_waitid(P_PID, pid, &info, WEXITED, 0) == 0 && info.si_status == 9);
}

static void clocks(void)
{
	struct itimerspec timer = { { 0, 0 }, { 100, 0 } }, now;
	struct sigevent event = { .sigev_notify = SIGEV_NONE };
	struct timespec ts = { 5, 5 }, zero = { 0, 0 };
	struct timeval tv;
	timer_t id;
	char c;
	int fd;

	CHECK(_sys_clock_gettime(CLOCK_REALTIME, &ts) == 0 && ts.tv_sec > 1700000000);
	CHECK(_sys_gettimeofday(&tv, 0) == 0 && tv.tv_sec - ts.tv_sec < 5);
	CHECK(_sys_clock_getres(CLOCK_MONOTONIC, &ts) == 0 && ts.tv_nsec > 0);
	CHECK(_sys_clock_nanosleep(CLOCK_MONOTONIC, 0, &zero, 0) == 0);
	CHECK(_sys_timer_create(CLOCK_MONOTONIC, &event, &id) == 0);
	CHECK(_sys_timer_settime(id, 0, &timer, 0) == 0);
	CHECK(_sys_timer_gettime(id, &now) == 0 && now.it_value.tv_sec > 90);
	CHECK(_sys_timer_delete(id) == 0);
	fd = _sys_timerfd_create(CLOCK_MONOTONIC, 0);
	CHECK(fd > 0 && _sys_timerfd_settime(fd, 0, &timer, 0) == 0);
	CHECK(_sys_timerfd_gettime(fd, &now) == 0 && now.it_value.tv_sec > 90);
	CHECK(_sys_getrandom(&c, 1, 0) == 1);
}

/* Each call fails with the kernel's word, which is never -1 here. */
static void errors(void)
{
	struct timespec bad = { 0, -1 };
	struct itimerspec timer = { { 0, 0 }, { 0, -1 } };
	struct pollfd poller = { -1, 0, 0 };
	struct linux_dirent64 entry;
	struct iovec part = { &bad, 1 };
	char *none[] = { 0 };
	int fds[2], i;

	CHECK(_sys_chdir("/none") == -ENOENT && _sys_chmod("/none", 0) == -ENOENT);
	CHECK(_sys_chown("/none", 0, 0) == -ENOENT && _sys_chroot("/none") < -1 + 1);
	CHECK(_sys_clock_gettime(99, &bad) == -EINVAL);
	CHECK(_sys_clock_getres(99, &bad) == -EINVAL);
	CHECK(_sys_clock_settime(99, &bad) == -EINVAL);
	bad.tv_nsec = -1;
	CHECK(_sys_clock_nanosleep(CLOCK_MONOTONIC, 0, &bad, 0) == -EINVAL);
	CHECK(_sys_close(-1) == -EBADF && _sys_dup(-1) == -EBADF);
	CHECK(_sys_dup2(-1, -1) == -EBADF && _sys_dup3(0, 0, 0) == -EINVAL);
	CHECK(_sys_execve("/none", none, none) == -ENOENT);
	CHECK(_sys_faccessat(AT_FDCWD, "/none", 0, 0) == -ENOENT);
	CHECK(_sys_fchdir(-1) == -EBADF && _sys_fsync(-1) == -EBADF);
	CHECK(_sys_ftruncate(-1, 1LL << 32) == -EBADF);
	CHECK(_sys_getdents64(-1, &entry, sizeof entry) == -EBADF);
	CHECK(_sys_getpgid(-2) == -ESRCH);
	CHECK(_sys_getrandom(fds, 1, 0x8000) == -EINVAL);
	CHECK(_sys_ioctl(-1, FIONREAD, 0) == -EBADF);
	CHECK(_sys_kill(getpid(), 99) == -EINVAL);
	CHECK(_sys_link("/none", "/none") == -ENOENT);
	CHECK(_sys_lseek(-1, 0, SEEK_SET) == -EBADF);
	CHECK(_sys_memfd_create("", 0x4000) == -EINVAL);
	CHECK(_sys_mkdir("/", 0) == -EEXIST && _sys_mknod("/", S_IFIFO, 0) == -EEXIST);
	CHECK((long)_sys_mmap(0, 0, 0, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) ==
		-EINVAL);
	CHECK((long)_sys_mremap((void *)1, 1, 1, 0, 0) == -EINVAL);
	CHECK(_sys_mount(0, "/none", 0, 0, 0) < -1 + 1);
	CHECK(_sys_munmap((void *)1, 1) == -EINVAL);
	CHECK(_sys_open("/none", 0, 0) == -ENOENT);
	CHECK(_sys_openat(-1, "none", 0, 0) == -EBADF && _sys_pipe2(fds, 1) == -EINVAL);
	CHECK(_sys_pivot_root("/none", "/none") < 0);
	CHECK(_sys_poll(&poller, 1, 0) == 0);
	CHECK(_sys_prctl(-1, 0, 0, 0, 0) == -EINVAL);
	CHECK(_sys_prlimit64(0, 99, 0, 0) == -EINVAL);
	/* qemu-user has no ptrace. */
	i = _sys_ptrace(PTRACE_DETACH, -2, 0, 0);
	CHECK(i == -ESRCH || i == -ENOSYS);
	CHECK(_sys_read(-1, fds, 1) == -EBADF && _sys_write(-1, fds, 1) == -EBADF);
	CHECK(_sys_readv(-1, &part, 1) == -EBADF && _sys_writev(-1, &part, 1) == -EBADF);
	CHECK(_sys_reboot(0, 0, 0, 0) < 0);
	CHECK(_sys_rmdir("/none") == -ENOENT && _sys_setns(-1, 0) == -EBADF);
	CHECK(_sys_select(-1, 0, 0, 0, 0) == -EINVAL);
	CHECK(_sys_setpgid(-1, 0) == -EINVAL || _sys_setpgid(-1, 0) == -ESRCH);
	CHECK(_sys_statx(-1, "none", 0, 0, 0) == -EBADF);
	CHECK(_sys_symlink("", "/none") == -ENOENT && _sys_umount2("/none", 0) < 0);
	CHECK(_sys_timer_create(99, 0, 0) == -EINVAL);
	CHECK(_sys_timer_delete((timer_t)99) == -EINVAL);
	CHECK(_sys_timer_gettime((timer_t)99, &timer) == -EINVAL);
	CHECK(_sys_timer_settime((timer_t)99, 0, &timer, 0) == -EINVAL);
	CHECK(_sys_timerfd_create(99, 0) == -EINVAL);
	CHECK(_sys_timerfd_gettime(-1, &timer) == -EBADF);
	CHECK(_sys_timerfd_settime(-1, 0, &timer, 0) < 0);
	CHECK(_sys_unlink("/none") == -ENOENT && _sys_unshare(0x40000001) == -EINVAL);
	CHECK(_sys_waitid(99, 0, 0, WEXITED, 0) == -EINVAL);
}

int main(void)
{
	numbers();
	sleeping();
	macros();
	files();
	processes();
	clocks();
	errors();
	return failed;
}
