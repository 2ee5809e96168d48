/*
 * stdio.h - ISO C 7.19, POSIX: buffered streams and formatted text.
 *
 * The locale is C, with UTF-8 for wide text. There is one thread, so nothing is
 * locked. A stream argument must be an open stream. A function that fails sets
 * errno to the kernel's error unless a comment names another one. If a read or
 * write fails, the stream's error indicator is set.
 *
 * After a failed write, bytes that earlier calls accepted stay in the buffer for
 * the next flush. Of the call that failed, nothing is written later: a program
 * that tries again does not print twice.
 */
#ifndef _STDIO_H
#define _STDIO_H

#include <bits/null.h>
#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;
#ifdef _POSIX_C_SOURCE
typedef __PTRDIFF_TYPE__ ssize_t;
typedef __INT64_TYPE__ off_t;
typedef __builtin_va_list va_list;
#endif
typedef struct __file FILE;
typedef struct { __INT64_TYPE__ __at; } fpos_t;

#define EOF (-1)
#define BUFSIZ 16384	/* of a stream's own buffer */
#define FILENAME_MAX 4096
#define FOPEN_MAX 1024
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2

/*
 * stdout is line buffered on a terminal and fully buffered elsewhere. stderr is
 * unbuffered, but a printf call writes its output in one piece, or in pieces of
 * 256 bytes.
 */
extern FILE __stdin, __stdout, __stderr;
#define stdin (&__stdin)
#define stdout (&__stdout)
#define stderr (&__stderr)

/*
 * printf(3): returns the number of bytes written, or a negative value with
 * EOVERFLOW if that would exceed INT_MAX, EINVAL for an unknown conversion or
 * EILSEQ for an invalid wide character. Supports all of C99 and POSIX; for %n$,
 * with n up to NL_ARGMAX (limits.h), it is also EINVAL if an argument before the
 * nth is not used or another conversion has no number. %m prints the text of
 * errno. Floats are exact and rounded half to even. A null %s prints "(null)".
 */
int printf(const char *__restrict __format, ...)
	__attribute__((__format__(__printf__, 1, 2)));
int fprintf(FILE *__restrict __f, const char *__restrict __format, ...)
	__attribute__((__format__(__printf__, 2, 3)));
#ifdef _POSIX_C_SOURCE
int dprintf(int __fd, const char *__restrict __format, ...)
	__attribute__((__format__(__printf__, 2, 3)));
#endif
int vprintf(const char *__restrict __format, __builtin_va_list __ap)
	__attribute__((__format__(__printf__, 1, 0)));
int vfprintf(FILE *__restrict __f, const char *__restrict __format,
	__builtin_va_list __ap) __attribute__((__format__(__printf__, 2, 0)));
#ifdef _POSIX_C_SOURCE
int vdprintf(int __fd, const char *__restrict __format, __builtin_va_list __ap)
	__attribute__((__format__(__printf__, 2, 0)));
#endif

/*
 * Print into memory: at most n bytes, including the terminating null. Returns
 * the length that the whole output has. The buffer may be null if n is 0.
 */
int snprintf(char *__restrict __s, size_t __n,
	const char *__restrict __format, ...)
	__attribute__((__format__(__printf__, 3, 4)));
int vsnprintf(char *__restrict __s, size_t __n,
	const char *__restrict __format, __builtin_va_list __ap)
	__attribute__((__format__(__printf__, 3, 0)));
int sprintf(char *__restrict __s, const char *__restrict __format, ...)
	__attribute__((__format__(__printf__, 2, 3)));
int vsprintf(char *__restrict __s, const char *__restrict __format,
	__builtin_va_list __ap) __attribute__((__format__(__printf__, 2, 0)));

#ifdef _GNU_SOURCE
/* Print into memory that the caller frees. On -1, *s is undefined. */
int asprintf(char **__s, const char *__format, ...)
	__attribute__((__format__(__printf__, 2, 3)));
int vasprintf(char **__s, const char *__format, __builtin_va_list __ap)
	__attribute__((__format__(__printf__, 2, 0)));
#endif

/*
 * scanf(3): returns the number of conversions stored, or EOF if the input ends
 * or fails before the first. Supports all of C99 except %l[, and POSIX's %n$ and
 * %m: for %ms, %m[ and %mc the argument is a char **, and gets memory from malloc
 * that the caller frees. An integer that does not fit its type becomes the nearest
 * value, with ERANGE. Wide text is read from UTF-8, and its width counts
 * characters; other bytes are an error, EILSEQ.
 */
int scanf(const char *__restrict __format, ...)
	__attribute__((__format__(__scanf__, 1, 2)));
int fscanf(FILE *__restrict __f, const char *__restrict __format, ...)
	__attribute__((__format__(__scanf__, 2, 3)));
int sscanf(const char *__restrict __s, const char *__restrict __format, ...)
	__attribute__((__format__(__scanf__, 2, 3)));
int vscanf(const char *__restrict __format, __builtin_va_list __ap)
	__attribute__((__format__(__scanf__, 1, 0)));
int vfscanf(FILE *__restrict __f, const char *__restrict __format,
	__builtin_va_list __ap) __attribute__((__format__(__scanf__, 2, 0)));
int vsscanf(const char *__restrict __s, const char *__restrict __format,
	__builtin_va_list __ap) __attribute__((__format__(__scanf__, 2, 0)));

/* Write a byte. Returns it as an unsigned char, or EOF. */
int fputc(int __c, FILE *__f);
int putc(int __c, FILE *__f);
int putchar(int __c);

/* Write a string; puts adds a newline. Returns 0 or EOF. */
int fputs(const char *__restrict __s, FILE *__restrict __f);
int puts(const char *__s);

/* Write "s: text of errno\n" to stderr, without "s: " if s is null or empty. */
void perror(const char *__s);

/* Transfer count items of a size. Returns how many are complete. */
size_t fwrite(const void *__restrict __from, size_t __size, size_t __count,
	FILE *__restrict __f);
size_t fread(void *__restrict __to, size_t __size, size_t __count,
	FILE *__restrict __f);

/* Read a byte, as an unsigned char. EOF is sticky: see feof and clearerr. */
int fgetc(FILE *__f);
int getc(FILE *__f);
int getchar(void);

/* Push a byte back, to be read next. Up to 8 fit; then, or for EOF, EOF. */
int ungetc(int __c, FILE *__f);

/* Read a line with its newline, at most n - 1 bytes. Returns s, or null. */
char *fgets(char *__restrict __s, int __n, FILE *__restrict __f);

#ifdef _POSIX_C_SOURCE
/*
 * Read a line of any length, with its delimiter. *s is null or memory of *n
 * bytes from malloc, and is enlarged as needed. Returns the length; or -1 at the
 * end of the file or after an error, which may come after a part of the line.
 */
ssize_t getline(char **__restrict __s, size_t *__restrict __n,
	FILE *__restrict __f);
ssize_t getdelim(char **__restrict __s, size_t *__restrict __n, int __delimiter,
	FILE *__restrict __f);
#endif

/*
 * Open a file. The mode is r, w or a, then any of +, b, e (close on exec) and
 * x (must not exist). Returns null with EINVAL for another mode, ENOMEM, or an
 * error of open(2).
 */
FILE *fopen(const char *__restrict __path, const char *__restrict __mode);
#ifdef _POSIX_C_SOURCE
/* Make a stream for an open descriptor. Mode w does not truncate the file. */
FILE *fdopen(int __fd, const char *__mode);
#endif
/*
 * Open another file for a stream. If path is null, open the same file again, as
 * by its name: from the start, and cut off by mode w. That needs /proc; without
 * it, EBADF for a mode that the descriptor does not allow. The stream is closed
 * if this fails.
 */
FILE *freopen(const char *__restrict __path, const char *__restrict __mode,
	FILE *__restrict __f);
/* Flush, close and free. Returns 0, or EOF if flushing or closing failed. */
int fclose(FILE *__f);

/*
 * Write out the buffer or, if the file is seekable, seek back over readahead;
 * for all streams if f is null. Returns 0, or EOF if bytes were not written:
 * they stay in the buffer.
 */
int fflush(FILE *__f);

/*
 * Set the mode to _IOFBF, _IOLBF or _IONBF. A buffer of n bytes must outlive
 * the stream; if it is null, the stream keeps its own. Call this before any
 * other function on the stream. Returns 0 or -1.
 */
int setvbuf(FILE *__restrict __f, char *__restrict __buf, int __mode,
	size_t __n);
void setbuf(FILE *__restrict __f, char *__restrict __buf);

/* Offsets are in bytes. ftell fails with EOVERFLOW if long is too small. */
int fseek(FILE *__f, long __offset, int __whence);
#ifdef _POSIX_C_SOURCE
int fseeko(FILE *__f, off_t __offset, int __whence);
#endif
long ftell(FILE *__f);
#ifdef _POSIX_C_SOURCE
off_t ftello(FILE *__f);
#endif
void rewind(FILE *__f);
int fgetpos(FILE *__restrict __f, fpos_t *__restrict __at);
int fsetpos(FILE *__f, const fpos_t *__at);

/* The indicators of a stream, and its descriptor. */
int feof(FILE *__f);
int ferror(FILE *__f);
void clearerr(FILE *__f);
#ifdef _POSIX_C_SOURCE
int fileno(FILE *__f);

/* There is one thread: these do nothing. ftrylockfile returns 0, for success. */
void flockfile(FILE *__f);
int ftrylockfile(FILE *__f);
void funlockfile(FILE *__f);
/* The same as those without _unlocked. */
int getc_unlocked(FILE *__f);
int getchar_unlocked(void);
int putc_unlocked(int __c, FILE *__f);
int putchar_unlocked(int __c);
#endif
#ifdef _DEFAULT_SOURCE
int fgetc_unlocked(FILE *__f);
int fputc_unlocked(int __c, FILE *__f);
size_t fread_unlocked(void *__restrict __to, size_t __size, size_t __count,
	FILE *__restrict __f);
size_t fwrite_unlocked(const void *__restrict __from, size_t __size,
	size_t __count, FILE *__restrict __f);
int fflush_unlocked(FILE *__f);
int feof_unlocked(FILE *__f);
int ferror_unlocked(FILE *__f);
void clearerr_unlocked(FILE *__f);
int fileno_unlocked(FILE *__f);
#endif
#ifdef _GNU_SOURCE
char *fgets_unlocked(char *__restrict __s, int __n, FILE *__restrict __f);
int fputs_unlocked(const char *__restrict __s, FILE *__restrict __f);
#endif

/* Remove a file or an empty directory; rename(2). Return 0 or -1. */
int remove(const char *__path);
int rename(const char *__from, const char *__to);

/*
 * A file without a name, opened for reading and writing, which is gone when it
 * is closed. Null on failure.
 */
FILE *tmpfile(void);
/*
 * A name that no file has, at least not yet: use tmpfile or mkstemp. It is in s, of
 * L_tmpnam bytes, or if that is null in static memory. Null on failure. tempnam
 * takes the first of $TMPDIR, dir and P_tmpdir that is a writable directory, and up
 * to five bytes of prefix; the name is memory from malloc.
 */
char *tmpnam(char *__s);
#define L_tmpnam 15
#define TMP_MAX 1000000
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
char *tempnam(const char *__dir, const char *__prefix);
#endif

#ifdef _POSIX_C_SOURCE
/*
 * Run a command with /bin/sh, and read its output (mode r) or write its input (w).
 * With an e after it, later programs do not inherit the descriptor. Null with EINVAL
 * for another mode, or an error of pipe, posix_spawn or malloc. pclose closes the
 * stream and returns the command's status, as waitpid does; -1 with ECHILD if it is no
 * stream of popen or the status was collected elsewhere.
 */
FILE *popen(const char *__command, const char *__mode);
int pclose(FILE *__f);

/*
 * A stream that reads and writes size bytes at s, or if that is null memory of its own
 * (mode with +). Mode a begins at the first null byte. A write beyond the end fails with
 * ENOSPC; after one that makes the text longer, a null byte follows it if there is room.
 */
FILE *fmemopen(void *__restrict __s, size_t __size, const char *__restrict __mode);
/*
 * A stream that writes to memory from malloc, which grows. After fflush and fclose *s
 * is that memory and *length the number of bytes before the position; a null byte
 * follows them. The caller frees *s after fclose.
 */
FILE *open_memstream(char **__s, size_t *__length);

/* rename, relative to directories; see <unistd.h>. */
int renameat(int fromdir, const char *from, int todir, const char *to);
/*
 * The name of the controlling terminal, "/dev/tty": in s, which has room for
 * L_ctermid bytes, or if that is null in static memory.
 */
char *ctermid(char *s);
#define L_ctermid 9
#endif
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
#define P_tmpdir "/tmp"		/* where tmpfile makes files */
#endif
#ifdef _GNU_SOURCE
/*
 * A stream that calls functions, with cookie as their first argument. read returns the
 * number of bytes, 0 at the end or -1; write the number, or 0 on failure; seek 0 or -1,
 * and stores the new offset; close 0 or -1. A null read finds the end, a null write
 * accepts everything, a null seek fails (ESPIPE) and a null close does nothing. If
 * seek fails, fseek does with EINVAL.
 */
typedef ssize_t cookie_read_function_t(void *, char *, size_t);
typedef ssize_t cookie_write_function_t(void *, const char *, size_t);
typedef int cookie_seek_function_t(void *, off_t *, int);
typedef int cookie_close_function_t(void *);
typedef struct {
	cookie_read_function_t *read;
	cookie_write_function_t *write;
	cookie_seek_function_t *seek;
	cookie_close_function_t *close;
} cookie_io_functions_t;
FILE *fopencookie(void *__cookie, const char *__mode, cookie_io_functions_t __io);

/*
 * With flags; EINVAL for those that the file system does not support. Linux
 * RENAME_NOREPLACE: EEXIST if `to` exists. RENAME_EXCHANGE: swaps the two.
 */
int renameat2(int fromdir, const char *from, int todir, const char *to,
	unsigned flags);
#define RENAME_NOREPLACE (1 << 0)
#define RENAME_EXCHANGE (1 << 1)
#define RENAME_WHITEOUT (1 << 2)
#endif

#ifdef __cplusplus
}
#endif

#endif
