/*
 * stdio.h - ISO C 7.19, POSIX: buffered streams and formatted text.
 *
 * There is one locale (C, with UTF-8 where text is wide) and one thread, so
 * nothing is locked. A stream argument must be an open stream; a function that
 * fails returns what is said below and sets errno to what the kernel said.
 * Where a byte was not read or written the stream's error indicator is set.
 */
#ifndef _STDIO_H
#define _STDIO_H

#include <bits/null.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ssize_t;
typedef __INT64_TYPE__ off_t;
typedef __builtin_va_list va_list;
typedef struct __file FILE;
typedef struct { off_t __at; } fpos_t;

#define EOF (-1)
#define BUFSIZ 4096
#define FILENAME_MAX 4096
#define FOPEN_MAX 1024
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2

/*
 * stdout is line buffered on a terminal and fully buffered elsewhere; stderr
 * is unbuffered, yet a call of the printf family makes one write of it (of
 * every 256 bytes).
 */
extern FILE __stdin, __stdout, __stderr;
#define stdin (&__stdin)
#define stdout (&__stdout)
#define stderr (&__stderr)

/*
 * printf(3): a number of bytes written, or negative: EOVERFLOW where it would
 * pass INT_MAX, EINVAL for an unknown conversion, EILSEQ for a wide character
 * that is none. All of C99 and POSIX but %n$; %m is the text of errno. Floats
 * are exact, rounded half to even. A null %s is "(null)".
 */
int printf(const char *__restrict __format, ...)
	__attribute__((__format__(__printf__, 1, 2)));
int fprintf(FILE *__restrict __f, const char *__restrict __format, ...)
	__attribute__((__format__(__printf__, 2, 3)));
int dprintf(int __fd, const char *__restrict __format, ...)
	__attribute__((__format__(__printf__, 2, 3)));
int vprintf(const char *__restrict __format, va_list __ap)
	__attribute__((__format__(__printf__, 1, 0)));
int vfprintf(FILE *__restrict __f, const char *__restrict __format,
	va_list __ap) __attribute__((__format__(__printf__, 2, 0)));
int vdprintf(int __fd, const char *__restrict __format, va_list __ap)
	__attribute__((__format__(__printf__, 2, 0)));

/*
 * The same into memory: at most n bytes with the final null, and the result
 * is the length it would have had. A null buffer is fine when n is 0.
 */
int snprintf(char *__restrict __s, size_t __n,
	const char *__restrict __format, ...)
	__attribute__((__format__(__printf__, 3, 4)));
int vsnprintf(char *__restrict __s, size_t __n,
	const char *__restrict __format, va_list __ap)
	__attribute__((__format__(__printf__, 3, 0)));
int sprintf(char *__restrict __s, const char *__restrict __format, ...)
	__attribute__((__format__(__printf__, 2, 3)));
int vsprintf(char *__restrict __s, const char *__restrict __format,
	va_list __ap) __attribute__((__format__(__printf__, 2, 0)));

/* asprintf(3): into memory that the caller frees; -1 leaves *s undefined. */
int asprintf(char **__s, const char *__format, ...)
	__attribute__((__format__(__printf__, 2, 3)));
int vasprintf(char **__s, const char *__format, va_list __ap)
	__attribute__((__format__(__printf__, 2, 0)));

/*
 * scanf(3): the number of conversions stored, or EOF when input ended or
 * failed before the first. All of C99 but %lc, %ls and %l[, and no %n$, no %m.
 * A float is cut after 1,099 characters.
 */
int scanf(const char *__restrict __format, ...)
	__attribute__((__format__(__scanf__, 1, 2)));
int fscanf(FILE *__restrict __f, const char *__restrict __format, ...)
	__attribute__((__format__(__scanf__, 2, 3)));
int sscanf(const char *__restrict __s, const char *__restrict __format, ...)
	__attribute__((__format__(__scanf__, 2, 3)));
int vscanf(const char *__restrict __format, va_list __ap)
	__attribute__((__format__(__scanf__, 1, 0)));
int vfscanf(FILE *__restrict __f, const char *__restrict __format,
	va_list __ap) __attribute__((__format__(__scanf__, 2, 0)));
int vsscanf(const char *__restrict __s, const char *__restrict __format,
	va_list __ap) __attribute__((__format__(__scanf__, 2, 0)));

/* One byte out: the byte as an unsigned char, or EOF. */
int fputc(int __c, FILE *__f);
int putc(int __c, FILE *__f);
int putchar(int __c);

/* A string out, puts with a newline after it: not negative, or EOF. */
int fputs(const char *__restrict __s, FILE *__restrict __f);
int puts(const char *__s);

/* "s: text of errno\n" on stderr; a null or empty s leaves out "s: ". */
void perror(const char *__s);

/* Count items of a size: how many whole ones were transferred. */
size_t fwrite(const void *__restrict __from, size_t __size, size_t __count,
	FILE *__restrict __f);
size_t fread(void *__restrict __to, size_t __size, size_t __count,
	FILE *__restrict __f);

/* One byte in, as an unsigned char; EOF at the end, which is remembered. */
int fgetc(FILE *__f);
int getc(FILE *__f);
int getchar(void);

/* Takes a byte back, to be read next; EOF if it is EOF or the 8th in a row. */
int ungetc(int __c, FILE *__f);

/* A line with its newline, cut at n - 1 bytes: s, or null at the end. */
char *fgets(char *__restrict __s, int __n, FILE *__restrict __f);

/*
 * A line of any length with its delimiter into *s, which is null or from
 * malloc with *n bytes and grows: its length, or -1 at the end.
 */
ssize_t getline(char **__restrict __s, size_t *__restrict __n,
	FILE *__restrict __f);
ssize_t getdelim(char **__restrict __s, size_t *__restrict __n, int __delimiter,
	FILE *__restrict __f);

/*
 * The mode is r, w or a, then any of +, b, e (close on exec) and x (must not
 * exist). Null: EINVAL for another mode, ENOMEM, or why the file did not open.
 */
FILE *fopen(const char *__restrict __path, const char *__restrict __mode);
/* A stream on an open descriptor; w does not truncate. */
FILE *fdopen(int __fd, const char *__mode);
/* Another file, or with a null path another mode, for the same stream. */
FILE *freopen(const char *__restrict __path, const char *__restrict __mode,
	FILE *__restrict __f);
/* Flush, close, free: 0, or EOF when either of the first two failed. */
int fclose(FILE *__f);

/*
 * Write out what is buffered, or give back to a seekable file what was read
 * ahead; of all streams if f is null. 0, or EOF: what could not be written
 * stays buffered.
 */
int fflush(FILE *__f);

/*
 * _IOFBF, _IOLBF or _IONBF and a buffer of n bytes that must outlive the
 * stream; with a null buffer it keeps its own. Before any other use. 0 or -1.
 */
int setvbuf(FILE *__restrict __f, char *__restrict __buf, int __mode,
	size_t __n);
void setbuf(FILE *__restrict __f, char *__restrict __buf);

/* Offsets are in bytes. fseek: 0 or -1; ftell: -1, EOVERFLOW past LONG_MAX. */
int fseek(FILE *__f, long __offset, int __whence);
int fseeko(FILE *__f, off_t __offset, int __whence);
long ftell(FILE *__f);
off_t ftello(FILE *__f);
void rewind(FILE *__f);
int fgetpos(FILE *__restrict __f, fpos_t *__restrict __at);
int fsetpos(FILE *__f, const fpos_t *__at);

/* The stream's indicators, and its descriptor. */
int feof(FILE *__f);
int ferror(FILE *__f);
void clearerr(FILE *__f);
int fileno(FILE *__f);

/* There is one thread: nothing to lock, and the plain functions are these. */
#define getc_unlocked getc
#define getchar_unlocked getchar
#define putc_unlocked putc
#define putchar_unlocked putchar

/* remove(3): a file or an empty directory. rename(2). 0 or -1. */
int remove(const char *__path);
int rename(const char *__from, const char *__to);

#ifdef __cplusplus
}
#endif

#endif
