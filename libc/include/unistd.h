/*
 * unistd.h - POSIX <unistd.h>: files, processes, ids.
 *
 * Unless a comment says otherwise, a function gives -1 and sets errno when it
 * fails; a pointer that points nowhere fails with EFAULT, a descriptor that is
 * not open with EBADF. A call with `dir` resolves a relative path from that
 * descriptor, or from the current directory for AT_FDCWD (<fcntl.h>).
 */
#ifndef _UNISTD_H
#define _UNISTD_H

#include <bits/null.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ssize_t, intptr_t;
typedef __INT64_TYPE__ off_t;
typedef int pid_t;
typedef unsigned int uid_t, gid_t, useconds_t;

#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2

#define SEEK_SET 0	/* from the start, */
#define SEEK_CUR 1	/* from where the descriptor is, */
#define SEEK_END 2	/* from the end, */
#define SEEK_DATA 3	/* to data at or after, */
#define SEEK_HOLE 4	/* to a hole at or after the offset */

#define F_OK 0
#define X_OK 1
#define W_OK 2
#define R_OK 4

#define F_ULOCK 0
#define F_LOCK 1
#define F_TLOCK 2
#define F_TEST 3

#define _POSIX_VERSION 200809L
#define _POSIX_VDISABLE 0

/* The environment, as main's third argument and setenv have it. */
extern char **environ;

/* --- descriptors --- */

/* At most n bytes; the count, which may be less, and 0 at the end. */
ssize_t read(int fd, void *buf, size_t n);
/* At most n bytes; the count, which may be less. */
ssize_t write(int fd, const void *buf, size_t n);
/* The same at an offset, without moving the descriptor's own. */
ssize_t pread(int fd, void *buf, size_t n, off_t offset);
ssize_t pwrite(int fd, const void *buf, size_t n, off_t offset);
/* Gone afterwards even on EINTR or EIO. */
int close(int fd);
/* The new offset from the start; EINVAL below it, ESPIPE on a pipe. */
off_t lseek(int fd, off_t offset, int whence);
/* A second descriptor for the same open file, the lowest that is free. */
int dup(int fd);
/* That descriptor, closed first; if both are equal, nothing. */
int dup2(int from, int to);
/* The same with O_CLOEXEC or 0; EINVAL if both are equal. */
int dup3(int from, int to, int flags);
/* fd[0] reads what is written to fd[1]; pipe2 takes O_CLOEXEC, O_NONBLOCK. */
int pipe(int fd[2]);
int pipe2(int fd[2], int flags);
/* Wait until the data, the data and what finds it, or everything is stored. */
int fsync(int fd);
int fdatasync(int fd);
void sync(void);
int syncfs(int fd);
/* Cut or extend with zeros to a size in bytes. */
int ftruncate(int fd, off_t size);
int truncate(const char *path, off_t size);
/* Lock, test or unlock bytes from the current offset on; see F_LOCK. */
int lockf(int fd, int command, off_t size);
/* 1 for a terminal, else 0 with ENOTTY or EBADF. */
int isatty(int fd);
/* The foreground process group of a terminal. */
pid_t tcgetpgrp(int fd);
int tcsetpgrp(int fd, pid_t group);

/* --- paths --- */

/* 0 if all of R_OK W_OK X_OK are granted to the real ids; F_OK: if it is. */
int access(const char *path, int mode);
/* flags: AT_EACCESS, AT_SYMLINK_NOFOLLOW; other than 0 need Linux 5.8. */
int faccessat(int dir, const char *path, int mode, int flags);
int unlink(const char *path);
/* flags: AT_REMOVEDIR to remove an empty directory instead. */
int unlinkat(int dir, const char *path, int flags);
int rmdir(const char *path);
/* A second name; a symbolic link is linked itself, not followed. */
int link(const char *from, const char *to);
int linkat(int fromdir, const char *from, int todir, const char *to, int flags);
int symlink(const char *target, const char *path);
int symlinkat(const char *target, int dir, const char *path);
/* At most n bytes, the count returned; no null byte is added. */
ssize_t readlink(const char *__restrict path, char *__restrict buf, size_t n);
ssize_t readlinkat(int dir, const char *__restrict path, char *__restrict buf,
	size_t n);
int chown(const char *path, uid_t user, gid_t group);	/* -1: leave it */
int lchown(const char *path, uid_t user, gid_t group);
int fchown(int fd, uid_t user, gid_t group);
int fchownat(int dir, const char *path, uid_t user, gid_t group, int flags);
int chdir(const char *path);
int fchdir(int fd);
int chroot(const char *path);
/*
 * The current directory's path in buf. ERANGE: n bytes are too few; ENOENT: it
 * cannot be reached. A null buf is allocated, with n bytes or, for 0, as many
 * as needed; free it. Null on failure.
 */
char *getcwd(char *buf, size_t n);

/* --- processes --- */

/* In the child 0, in the parent the child's id. vfork is fork. */
pid_t fork(void);
pid_t vfork(void);
/* Run another program here; argv and envp end with a null. */
int execve(const char *path, char *const argv[], char *const envp[]);
int execv(const char *path, char *const argv[]);
/* A name without a slash is looked for in PATH; no #! means /bin/sh. */
int execvp(const char *name, char *const argv[]);
int execvpe(const char *name, char *const argv[], char *const envp[]);
/* Arguments in the call, then (char *)0, then for execle the environment. */
int execl(const char *path, const char *arg, ...);
int execlp(const char *name, const char *arg, ...);
int execle(const char *path, const char *arg, ...);
/* Leave at once, with the low 8 bits as status: no atexit, no flushing. */
void _exit(int status) __attribute__((__noreturn__));
/* These cannot fail. */
pid_t getpid(void);
pid_t getppid(void);
pid_t gettid(void);
uid_t getuid(void);
uid_t geteuid(void);
gid_t getgid(void);
gid_t getegid(void);
int getresuid(uid_t *real, uid_t *effective, uid_t *saved);
int getresgid(gid_t *real, gid_t *effective, gid_t *saved);
/* Real, effective and saved ids; -1 leaves one. EPERM. */
int setuid(uid_t id);
int setgid(gid_t id);
int seteuid(uid_t id);
int setegid(gid_t id);
int setreuid(uid_t real, uid_t effective);
int setregid(gid_t real, gid_t effective);
int setresuid(uid_t real, uid_t effective, uid_t saved);
int setresgid(gid_t real, gid_t effective, gid_t saved);
/* How many; written to list if n is not 0, EINVAL if n is too few. */
int getgroups(int n, gid_t list[]);
int setgroups(size_t n, const gid_t *list);
/* Sessions and process groups; 0 stands for the caller. */
pid_t setsid(void);
pid_t getsid(pid_t process);
pid_t getpgid(pid_t process);
int setpgid(pid_t process, pid_t group);
pid_t getpgrp(void);
int setpgrp(void);
/* Adds to the nice value, within -20 and 19; the new one, which may be -1. */
int nice(int by);
/* Wait for a signal: always -1 and EINTR. */
int pause(void);
/* SIGALRM in so many seconds, 0 for never; what was left of the last one. */
unsigned alarm(unsigned seconds);
/* What was left when a signal came, in seconds, else 0. */
unsigned sleep(unsigned seconds);
int usleep(useconds_t microseconds);
/* The end of the data segment; sbrk gives the old one, (void *)-1 on ENOMEM. */
int brk(void *end);
void *sbrk(intptr_t by);

/* --- the system --- */

int getpagesize(void);
/* One of the numbers below; -1 with EINVAL if unknown, alone if unlimited. */
long sysconf(int name);
/* Cut to fit n bytes with their null; sethostname needs none. */
int gethostname(char *name, size_t n);
int sethostname(const char *name, size_t n);
int setdomainname(const char *name, size_t n);
int pivot_root(const char *root, const char *old);
int vhangup(void);
int acct(const char *path);
/* n bytes, at most 256, from the kernel's generator; else EIO. */
int getentropy(void *buf, size_t n);
/* Any system call by number (<sys/syscall.h>); arguments are words. */
long syscall(long number, ...);

/*
 * The next option letter of argv, -1 after the last, '?' for one that is not in
 * letters or lacks its argument, with a message unless opterr is 0. optarg is
 * the argument of a letter with a colon, optopt the letter at fault, optind the
 * first argument not looked at. A first ':' in letters silences messages and
 * tells a missing argument by ':'. optind = 0 or 1 starts anew. Arguments are
 * not reordered: the first that is no option ends them.
 */
int getopt(int argc, char *const argv[], const char *letters);
extern char *optarg;
extern int optind, opterr, optopt;

/* Names for sysconf, numbered as glibc and musl number them. */
#define _SC_ARG_MAX 0
#define _SC_CHILD_MAX 1
#define _SC_CLK_TCK 2
#define _SC_NGROUPS_MAX 3
#define _SC_OPEN_MAX 4
#define _SC_VERSION 29
#define _SC_PAGESIZE 30
#define _SC_PAGE_SIZE _SC_PAGESIZE
#define _SC_IOV_MAX 60
#define _SC_NPROCESSORS_CONF 83
#define _SC_NPROCESSORS_ONLN 84
#define _SC_PHYS_PAGES 85
#define _SC_AVPHYS_PAGES 86
#define _SC_HOST_NAME_MAX 180

#ifdef __cplusplus
}
#endif

#endif
