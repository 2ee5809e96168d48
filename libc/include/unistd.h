/*
 * unistd.h - POSIX <unistd.h>, BSD, Linux: files, processes and ids.
 *
 * Unless noted otherwise, functions return -1 and set errno on failure: EFAULT
 * for an invalid pointer, EBADF for a descriptor that is not open. Functions
 * with `dir` resolve relative paths from that directory's descriptor, or from
 * the current directory if it is AT_FDCWD (<fcntl.h>).
 */
#ifndef _UNISTD_H
#define _UNISTD_H

#include <bits/confname.h>
#include <bits/null.h>
#include <features.h>

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

#define SEEK_SET 0	/* from the start */
#define SEEK_CUR 1	/* from the current offset */
#define SEEK_END 2	/* from the end */
#ifdef _GNU_SOURCE
#define SEEK_DATA 3	/* to the next data at or after the offset */
#define SEEK_HOLE 4	/* to the next hole at or after the offset */
#endif

#define F_OK 0
#define X_OK 1
#define W_OK 2
#define R_OK 4

#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
#define F_ULOCK 0
#define F_LOCK 1
#define F_TLOCK 2
#define F_TEST 3
#endif

#define _POSIX_VERSION 200809L
#define _POSIX2_VERSION 200809L
#define _POSIX_VDISABLE 0

/* Options of POSIX that are offered; sysconf tells of the others. */
#define _POSIX_ADVISORY_INFO 200809L
#define _POSIX_CHOWN_RESTRICTED 0	/* always, even where it is not asked for */
#define _POSIX_CLOCK_SELECTION 200809L
#define _POSIX_CPUTIME 200809L
#define _POSIX_FSYNC 200809L
#define _POSIX_IPV6 200809L
#define _POSIX_JOB_CONTROL 1
#define _POSIX_MAPPED_FILES 200809L
#define _POSIX_MEMLOCK 200809L
#define _POSIX_MEMLOCK_RANGE 200809L
#define _POSIX_MEMORY_PROTECTION 200809L
#define _POSIX_MONOTONIC_CLOCK 200809L
#define _POSIX_NO_TRUNC 1
#define _POSIX_PRIORITY_SCHEDULING 200809L
#define _POSIX_RAW_SOCKETS 200809L
#define _POSIX_REALTIME_SIGNALS 200809L
#define _POSIX_REGEXP 1
#define _POSIX_SAVED_IDS 1
#define _POSIX_SHARED_MEMORY_OBJECTS 200809L
#define _POSIX_SHELL 1
#define _POSIX_SPAWN 200809L
#define _POSIX_SYNCHRONIZED_IO 200809L
#define _POSIX_TIMERS 200809L
#define _POSIX2_C_BIND 200809L

#ifdef _GNU_SOURCE
/* The environment; null after clearenv. The last string is followed by null. */
extern char **environ;
#endif

/* --- descriptors --- */

/* Reads at most n bytes. Returns how many; 0 at the end of the file. */
ssize_t read(int fd, void *buf, size_t n);
/* Writes at most n bytes. Returns how many. */
ssize_t write(int fd, const void *buf, size_t n);
/* The same at an offset; the descriptor's own offset does not change. */
ssize_t pread(int fd, void *buf, size_t n, off_t offset);
ssize_t pwrite(int fd, const void *buf, size_t n, off_t offset);
/* The descriptor is closed even on EIO. EINTR is not returned. */
int close(int fd);
/* Returns the new offset. EINVAL if that is negative, ESPIPE for a pipe. */
off_t lseek(int fd, off_t offset, int whence);
/* Duplicates a descriptor as the lowest free one. */
int dup(int fd);
/* Duplicates to a given descriptor, which is closed first if it is open. */
int dup2(int from, int to);
#ifdef _GNU_SOURCE
/* The same with flags 0 or O_CLOEXEC; EINVAL if from == to. Linux */
int dup3(int from, int to, int flags);
#endif
/* fd[0] reads what is written to fd[1]. flags: O_CLOEXEC, O_NONBLOCK */
int pipe(int fd[2]);
#ifdef _GNU_SOURCE
int pipe2(int fd[2], int flags);
#endif
/* Write a file to disk, its data only, everything, or one file system. */
int fsync(int fd);
int fdatasync(int fd);
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
void sync(void);
#endif
#ifdef _GNU_SOURCE
int syncfs(int fd);
#endif
/* Set the size of a file in bytes, cutting it or extending it with zeros. */
int ftruncate(int fd, off_t size);
int truncate(const char *path, off_t size);
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
/* Locks (F_LOCK etc.) size bytes at the current offset; 0: up to the end. */
int lockf(int fd, int command, off_t size);
#endif
/* Returns 1 for a terminal, otherwise 0 with ENOTTY or EBADF. */
int isatty(int fd);
/* The foreground process group of a terminal. */
pid_t tcgetpgrp(int fd);
int tcsetpgrp(int fd, pid_t group);

/* --- paths --- */

/* Checks permissions of the real ids; F_OK checks only that the file exists. */
int access(const char *path, int mode);
/*
 * flags: AT_EACCESS, AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH. Before Linux 5.8 these
 * are emulated, by the file's owner and mode: no access control lists.
 */
int faccessat(int dir, const char *path, int mode, int flags);
int unlink(const char *path);
/* flags: AT_REMOVEDIR for an empty directory */
int unlinkat(int dir, const char *path, int flags);
int rmdir(const char *path);
/* link does not follow a symbolic link; linkat does with AT_SYMLINK_FOLLOW. */
int link(const char *from, const char *to);
int linkat(int fromdir, const char *from, int todir, const char *to, int flags);
int symlink(const char *target, const char *path);
int symlinkat(const char *target, int dir, const char *path);
/* Returns the number of bytes stored, at most n, without a null at the end. */
ssize_t readlink(const char *__restrict path, char *__restrict buf, size_t n);
ssize_t readlinkat(int dir, const char *__restrict path, char *__restrict buf,
	size_t n);
int chown(const char *path, uid_t user, gid_t group);	/* -1: unchanged */
int lchown(const char *path, uid_t user, gid_t group);
int fchown(int fd, uid_t user, gid_t group);
int fchownat(int dir, const char *path, uid_t user, gid_t group, int flags);
int chdir(const char *path);
int fchdir(int fd);
#ifdef _DEFAULT_SOURCE
int chroot(const char *path);
#endif
/*
 * Stores the path of the current directory in a buffer of n bytes, and returns
 * it. Null on failure: ERANGE if n is too small, ENOENT if the directory was
 * removed or is outside the root. If buf is null, malloc provides a buffer of n
 * bytes, or as large as needed if n is 0 (GNU).
 */
char *getcwd(char *buf, size_t n);

/* --- processes --- */

/* Returns 0 in the child, and its id in the parent. */
pid_t fork(void);
#ifdef _DEFAULT_SOURCE
/*
 * The same, but the child shares the parent's memory, and the parent waits until
 * the child has called _exit or a function of exec that succeeds. The child must
 * not return from the function that called vfork. What it stores, the parent
 * sees: the errno of a failed exec, for example.
 */
pid_t vfork(void) __attribute__((__returns_twice__));
#endif
/* Replace the program; argv and envp end with a null pointer. */
int execve(const char *path, char *const argv[], char *const envp[]);
int execv(const char *path, char *const argv[]);
/* Search PATH for a name without slash; run scripts without #! by /bin/sh. */
int execvp(const char *name, char *const argv[]);
#ifdef _GNU_SOURCE
int execvpe(const char *name, char *const argv[], char *const envp[]);
#endif
/* Arguments as parameters, then (char *)0; for execle, then envp. */
int execl(const char *path, const char *arg, ...);
int execlp(const char *name, const char *arg, ...);
int execle(const char *path, const char *arg, ...);
/* The program is an open file; a script must not be opened with O_CLOEXEC. */
int fexecve(int fd, char *const argv[], char *const envp[]);
#ifdef _GNU_SOURCE
/*
 * execve for a path that is relative to a directory. flags: AT_SYMLINK_NOFOLLOW,
 * and AT_EMPTY_PATH: if the path is empty, the program is dir itself.
 */
int execveat(int dir, const char *path, char *const argv[], char *const envp[],
	int flags);
#endif
/* Ends the program without atexit functions and without flushing stdio. */
void _exit(int status) __attribute__((__noreturn__));
/* getpid to getegid always succeed. */
pid_t getpid(void);
pid_t getppid(void);
#ifdef _GNU_SOURCE
pid_t gettid(void);
#endif
uid_t getuid(void);
uid_t geteuid(void);
gid_t getgid(void);
gid_t getegid(void);
#ifdef _GNU_SOURCE
int getresuid(uid_t *real, uid_t *effective, uid_t *saved);
int getresgid(gid_t *real, gid_t *effective, gid_t *saved);
#endif
/* Set real, effective and saved ids; -1 leaves one unchanged. */
int setuid(uid_t id);
int setgid(gid_t id);
int seteuid(uid_t id);
int setegid(gid_t id);
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
int setreuid(uid_t real, uid_t effective);
int setregid(gid_t real, gid_t effective);
#endif
#ifdef _GNU_SOURCE
int setresuid(uid_t real, uid_t effective, uid_t saved);
int setresgid(gid_t real, gid_t effective, gid_t saved);
#endif
/* Returns the number of groups. n 0 stores none; EINVAL if n is too small. */
int getgroups(int n, gid_t list[]);
#ifdef _DEFAULT_SOURCE
int setgroups(size_t n, const gid_t *list);
#endif
/* Sessions and process groups; process 0 is the caller. */
pid_t setsid(void);
pid_t getsid(pid_t process);
pid_t getpgid(pid_t process);
int setpgid(pid_t process, pid_t group);
pid_t getpgrp(void);
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
int setpgrp(void);
#ifdef _DEFAULT_SOURCE
/*
 * Goes on in a child that has a session of its own, but no terminal, and ends the
 * parent by _exit(0). Unless keep_dir, its directory becomes the root; unless
 * keep_fds, descriptors 0 to 2 become /dev/null. ENODEV if that is no device.
 */
int daemon(int keep_dir, int keep_fds);
#endif
/* Adds to the nice value, -20 to 19. Returns the new one, which may be -1. */
int nice(int by);
#endif
/* Waits until a signal handler has run. Always -1 with EINTR. */
int pause(void);
/* Sends SIGALRM after seconds; 0 cancels. Returns the seconds that remained. */
unsigned alarm(unsigned seconds);
/* Returns 0, or the seconds that remained when a signal came. */
unsigned sleep(unsigned seconds);
#ifdef _DEFAULT_SOURCE
int usleep(useconds_t microseconds);
/*
 * Sends SIGALRM after microseconds, then each interval; both below a million, else
 * EINVAL. 0 cancels; interval 0: once. Returns the microseconds that remained.
 */
useconds_t ualarm(useconds_t microseconds, useconds_t interval);
/*
 * Set or move the end of the data segment, which malloc uses too. sbrk returns
 * the previous end, or (void *)-1 with ENOMEM.
 */
int brk(void *end);
void *sbrk(intptr_t by);
#endif

/*
 * The user in the record of /var/run/utmp for the terminal of descriptor 0.
 * getlogin returns a string that its next call overwrites, or null with errno;
 * getlogin_r returns 0 or an errno: ENOTTY, ENOENT without a record, ERANGE if n
 * bytes are too few.
 */
char *getlogin(void);
int getlogin_r(char *name, size_t n);

/* --- the system --- */

#ifdef _DEFAULT_SOURCE
int getpagesize(void);
#endif
/*
 * A limit or an option of the system. -1 with EINVAL if name is unknown; with
 * errno as it was if the limit is none, or the option is not supported. Options
 * that are have the number 200809, or 1. name: _SC_ of <bits/confname.h>
 */
long sysconf(int name);
/* gethostname truncates to n bytes with a null; the others need no null. */
int gethostname(char *name, size_t n);
#ifdef _DEFAULT_SOURCE
int sethostname(const char *name, size_t n);
int setdomainname(const char *name, size_t n);
#endif
#ifdef _GNU_SOURCE
int pivot_root(const char *root, const char *old);
#endif
#ifdef _DEFAULT_SOURCE
int vhangup(void);
int acct(const char *path);
/*
 * Returns the next path in /etc/shells, or null at the end. Without that file
 * they are /bin/sh and /bin/csh. A path is valid until the next call. BSD
 */
char *getusershell(void);
void setusershell(void);
void endusershell(void);
/* Random bytes, see <sys/random.h>. */
int getentropy(void *buf, size_t n);
/* Any system call by number (<sys/syscall.h>), with up to six words. */
long syscall(long number, ...);
#endif

/*
 * Returns the next option letter in argv, or -1 after the last. A colon after a
 * letter means that it has an argument, stored in optarg; two colons (GNU) that
 * the argument is optional. optind is the index of the next element of argv;
 * set it to 0 or 1 to start again, but to 0 between the letters of argv[1],
 * where it is 1 anyway. An unknown letter or a missing argument gives '?' and
 * the letter in optopt, with a message on stderr unless opterr is 0. If letters
 * begins with ':', there is no message, and a missing argument gives ':'. The
 * first non-option ends the options: argv is not reordered.
 */
int getopt(int argc, char *const argv[], const char *letters);
extern char *optarg;
extern int optind, opterr, optopt;

#ifdef _GNU_SOURCE
/*
 * Copies at most n bytes from one file to another. Returns how many; 0 at the
 * end of the input. Offsets are used and moved, or if null those of the
 * descriptors. flags: 0. EXDEV for different file systems before Linux 5.3.
 */
ssize_t copy_file_range(int from, off_t *from_offset, int to, off_t *to_offset,
	size_t n, unsigned flags);
/* Closes descriptors first to last, both included. Linux 5.9, else ENOSYS. */
int close_range(unsigned first, unsigned last, int flags);
#define CLOSE_RANGE_UNSHARE 2	/* do not share them with other processes */
#define CLOSE_RANGE_CLOEXEC 4	/* set FD_CLOEXEC instead. Linux 5.11 */
/* access with the effective ids */
int eaccess(const char *path, int mode);
int euidaccess(const char *path, int mode);
/*
 * The current directory in memory from malloc. It is the value of PWD if that
 * names the current directory, and may have symbolic links. Null on failure.
 */
char *get_current_dir_name(void);
#endif

#ifdef _DEFAULT_SOURCE
/* Closes descriptors from first on, on any kernel. BSD */
void closefrom(int first);
/* Stores the NIS domain's name; EINVAL if it has n bytes or more. BSD */
int getdomainname(char *name, size_t n);
#endif

/*
 * The path of a terminal: in static memory, or null with errno; in a buffer of n
 * bytes, with 0 or an error number: ERANGE, ENOTTY, ENODEV if /dev does not have
 * it under the name that /proc tells.
 */
char *ttyname(int fd);
int ttyname_r(int fd, char *buf, size_t n);
#ifdef _DEFAULT_SOURCE
/*
 * Writes a prompt to the controlling terminal, and reads a line from it without
 * echo, up to 128 bytes. Returns static memory; null with errno if there is no
 * terminal (ENXIO) or if it was closed. Obsolete: it ignores the keys that stop a
 * program. BSD
 */
char *getpass(const char *prompt);
#endif

/*
 * A limit or an option of a file's file system, as sysconf; -1 with EINVAL if
 * name is unknown, or with the errno of statfs. name: _PC_
 */
long pathconf(const char *path, int name);
long fpathconf(int fd, int name);
/*
 * Stores a string of the system in a buffer of n bytes, cut and with a null, and
 * returns the size that it needs with the null; 0 with EINVAL if name is unknown.
 * _CS_PATH is a PATH with the standard tools; options for compilers are empty.
 */
size_t confstr(int name, char *buf, size_t n);
#ifdef _XOPEN_SOURCE
/*
 * Copies n bytes, an even number, and swaps the two of each pair. Nothing if n is
 * negative.
 */
void swab(const void *__restrict from, void *__restrict to, ssize_t n);
#endif

#ifdef __cplusplus
}
#endif

#endif
