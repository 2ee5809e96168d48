/* stdlib.h - ISO C 7.20, POSIX <stdlib.h>: general utilities. */
#ifndef _STDLIB_H
#define _STDLIB_H

#include <bits/null.h>
#include <features.h>
#ifdef _DEFAULT_SOURCE
#include <alloca.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;
#ifndef __cplusplus
typedef __WCHAR_TYPE__ wchar_t;
#endif
typedef struct { int quot, rem; } div_t;
typedef struct { long quot, rem; } ldiv_t;
typedef struct { long long quot, rem; } lldiv_t;

#define EXIT_FAILURE 1
#define EXIT_SUCCESS 0
#define RAND_MAX 0x7fffffff
#define MB_CUR_MAX ((size_t)4)	/* UTF-8, in each locale */

/*
 * Convert the number at the start of s, after white space, and store its end in
 * *end unless end is null. base is 2 to 36, or 0: then a prefix of 0x means 16
 * and one of 0 means 8. Out of range: the nearest value and ERANGE. No number:
 * 0, and *end is s. Any other base: 0 and EINVAL. The unsigned functions accept
 * a minus sign, and negate in their type.
 */
long strtol(const char *__restrict s, char **__restrict end, int base);
long long strtoll(const char *__restrict s, char **__restrict end, int base);
unsigned long strtoul(const char *__restrict s, char **__restrict end,
	int base);
unsigned long long strtoull(const char *__restrict s, char **__restrict end,
	int base);
/*
 * The same for decimal and hexadecimal floating point, infinity and nan. The
 * result is correctly rounded, to nearest. Overflow: infinity and ERANGE;
 * underflow: a subnormal number or 0, and ERANGE.
 */
double strtod(const char *__restrict s, char **__restrict end);
float strtof(const char *__restrict s, char **__restrict end);
long double strtold(const char *__restrict s, char **__restrict end);
/* Like strtol etc. in base 10 without end; 0 if there is no number. */
int atoi(const char *s);
long atol(const char *s);
long long atoll(const char *s);
double atof(const char *s);

/*
 * As mbrlen, mbrtowc, wcrtomb, mbsrtowcs and wcsrtombs in <wchar.h>, but -1 with
 * EILSEQ also for bytes that only begin a character, and 0 for a null s.
 */
int mblen(const char *s, size_t n);
int mbtowc(wchar_t *__restrict c, const char *__restrict s, size_t n);
int wctomb(char *s, wchar_t c);
size_t mbstowcs(wchar_t *__restrict to, const char *__restrict s, size_t max);
size_t wcstombs(char *__restrict to, const wchar_t *__restrict s, size_t max);

/* The absolute value. The least number has none and is returned as is. */
int abs(int n);
long labs(long n);
long long llabs(long long n);
/* The quotient, rounded towards 0, and the remainder. d must not be 0. */
div_t div(int n, int d);
ldiv_t ldiv(long n, long d);
lldiv_t lldiv(long long n, long long d);

/*
 * The next number, 0 to RAND_MAX, of a predictable sequence; without srand,
 * that of srand(1). For secrets use getrandom. rand_r keeps its state in *seed.
 */
int rand(void);
void srand(unsigned seed);
#ifdef _POSIX_C_SOURCE
int rand_r(unsigned *seed);
#endif
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
/* Another such sequence, 0 to 2^31 - 1. POSIX */
long random(void);
void srandom(unsigned seed);
/*
 * Make random use n bytes, at least 8, at `state`, which initstate fills and
 * setstate takes as they are. Return the state it used before; initstate null and
 * EINVAL if n is too small. POSIX
 */
char *initstate(unsigned seed, char *state, size_t n);
char *setstate(char *state);
/*
 * The numbers of POSIX: x' = (a x + c) mod 2^48, with a = 0x5deece66d and c = 11.
 * drand48 returns x' / 2^48, lrand48 the 31 high bits, mrand48 the 32 high bits
 * with their sign. The others keep x in the caller's array, low bits first.
 */
double drand48(void);
double erand48(unsigned short x[3]);
long lrand48(void);
long nrand48(unsigned short x[3]);
long mrand48(void);
long jrand48(unsigned short x[3]);
/*
 * Set x: to seed * 2^16 + 0x330e; to an array of three, and return the previous
 * one in static memory; to p[0] to p[2], and a to p[3] to p[5], c to p[6]. The
 * first two also set a and c to those above.
 */
void srand48(long seed);
unsigned short *seed48(unsigned short x[3]);
void lcong48(unsigned short p[7]);
#endif

#ifdef _DEFAULT_SOURCE
/*
 * Random numbers for secrets, which nobody can predict: all 32 bits; a number
 * below limit, each with the same probability (0 if limit is 0 or 1); n bytes.
 * They never fail. Early at boot they wait until the kernel has collected
 * enough; if it refuses getrandom(2), they end the program by abort. BSD
 */
__UINT32_TYPE__ arc4random(void);
__UINT32_TYPE__ arc4random_uniform(__UINT32_TYPE__ limit);
void arc4random_buf(void *buf, size_t n);
#endif

/*
 * Allocates n bytes, aligned to 16. Null and ENOMEM on failure, also for n
 * above about PTRDIFF_MAX. For n 0 the result is a unique pointer to pass to
 * free. Corruption of the heap that malloc or free notices ends the program by
 * a trap.
 */
void *malloc(size_t n) __attribute__((__malloc__));
/* The same for count * size bytes, all 0; ENOMEM if the product overflows. */
void *calloc(size_t count, size_t size) __attribute__((__malloc__));
/*
 * Resizes p to n bytes, and may move it. If p is null, the same as malloc(n).
 * On failure p stays valid. n 0 is no exception: the result is to be freed.
 */
void *realloc(void *p, size_t n);
#ifdef _DEFAULT_SOURCE
/* The same for count * size bytes, as in calloc. BSD, POSIX.1-2024 */
void *reallocarray(void *p, size_t count, size_t size);
#endif
/* Frees p, or does nothing if it is null. errno is not changed. */
void free(void *p);
#if __STDC_VERSION__ >= 201112L || defined _GNU_SOURCE
/* malloc with an alignment; null and EINVAL if not a power of two. C11 */
void *aligned_alloc(size_t align, size_t n) __attribute__((__malloc__));
#endif
#ifdef _POSIX_C_SOURCE
/*
 * The same, but stores the result in *p. Returns 0, ENOMEM, or EINVAL if align
 * is not a power of two or is less than the size of a pointer. POSIX
 */
int posix_memalign(void **p, size_t align, size_t n);
#endif

/*
 * The value of a variable, or null. secure_getenv (GNU) also returns null in
 * programs that the kernel runs with AT_SECURE, such as setuid ones.
 */
char *getenv(const char *name);
#ifdef _GNU_SOURCE
char *secure_getenv(const char *name);
#endif
#ifdef _POSIX_C_SOURCE
/*
 * Sets a variable to a copy of the value, unless it is set and replace is 0.
 * Returns 0, or -1 with EINVAL (the name is empty or contains =) or ENOMEM.
 */
int setenv(const char *name, const char *value, int replace);
/* Removes a variable, if it is set. Returns 0, or -1 with EINVAL as above. */
int unsetenv(const char *name);
#endif
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
/*
 * Puts the string "name=value" itself, not a copy, into the environment. A
 * string without = removes that variable (GNU). 0, or -1 with ENOMEM. POSIX
 */
int putenv(char *string);
#endif
#ifdef _DEFAULT_SOURCE
/* Removes all variables. Returns 0. GNU */
int clearenv(void);
#endif

/* Ends the program by SIGABRT, even if that is blocked, ignored or handled. */
void abort(void) __attribute__((__noreturn__));
/*
 * Runs a command with /bin/sh. Returns its status, as wait does; an exit status
 * of 127 if there is no shell; -1 with errno if fork or wait failed. For null,
 * returns whether there is a shell. POSIX
 */
int system(const char *command);
/* Runs the atexit functions, last first, flushes stdio, and calls _exit. */
void exit(int status) __attribute__((__noreturn__));
#if __STDC_VERSION__ >= 201112L || defined _GNU_SOURCE
/* The same for at_quick_exit, but without flushing stdio. C11 */
void quick_exit(int status) __attribute__((__noreturn__));
#endif
/* Ends the program at once. */
void _Exit(int status) __attribute__((__noreturn__));
/* Register f with exit, or quick_exit (at most 32). 0, or -1 on failure. */
int atexit(void (*f)(void));
#if __STDC_VERSION__ >= 201112L || defined _GNU_SOURCE
int at_quick_exit(void (*f)(void));
#endif

/*
 * Sort count elements by compare, which returns a number less than, equal to or
 * greater than 0. Not stable. The worst case is O(n log n) time and O(log n)
 * stack; no memory is allocated. qsort_r (POSIX.1-2024) passes arg to compare.
 */
void qsort(void *base, size_t count, size_t size,
	int (*compare)(const void *, const void *));
#ifdef _GNU_SOURCE
void qsort_r(void *base, size_t count, size_t size,
	int (*compare)(const void *, const void *, void *), void *arg);
#endif
/* Any element of a sorted array that compares equal to key, or null. */
void *bsearch(const void *key, const void *base, size_t count, size_t size,
	int (*compare)(const void *, const void *));

#ifdef _POSIX_C_SOURCE
/*
 * Replace the XXXXXX at the end of a template by letters and digits, and create
 * a file (0600), opened for reading and writing, or a directory (0700), which
 * did not exist before. mkstemp returns the descriptor or -1, mkdtemp the
 * template or null. EINVAL if there are not six Xs.
 */
int mkstemp(char *path);
char *mkdtemp(char *path);
#endif
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
/*
 * The absolute path of an existing file, without symbolic links, "." and "..":
 * in `resolved`, which has room for PATH_MAX bytes, or if that is null in memory
 * from malloc. Null on failure: ENOENT, EACCES, ENOTDIR, ELOOP after 40 links,
 * ENAMETOOLONG, EINVAL if path is null.
 */
char *realpath(const char *__restrict path, char *__restrict resolved);
#endif
#ifdef _DEFAULT_SOURCE
/* mkstemp with `suffix` bytes after the Xs. BSD */
int mkstemps(char *path, int suffix);
/*
 * Makes a name that no file has, at least not yet: use mkstemp. The template
 * becomes empty on failure.
 */
char *mktemp(char *path);
#endif
#ifdef _GNU_SOURCE
/* With flags for open, such as O_CLOEXEC and O_APPEND. */
int mkostemp(char *path, int flags);
int mkostemps(char *path, int suffix, int flags);
#endif

#ifdef _XOPEN_SOURCE
/* Opens the master of a new pseudo terminal. flags: O_RDWR, O_NOCTTY ... */
int posix_openpt(int flags);
/*
 * The next two must be called before the slave is opened. -1 with EINVAL if fd is
 * not a master. grantpt has nothing else to do on Linux.
 */
int grantpt(int fd);
int unlockpt(int fd);
/* The slave's path in static memory; null with errno on failure. */
char *ptsname(int fd);
#endif
#ifdef _GNU_SOURCE
/* The same in a buffer of n bytes. 0 or an error number: ERANGE, ENOTTY */
int ptsname_r(int fd, char *buf, size_t n);
#endif

#ifdef _POSIX_C_SOURCE
/*
 * Splits "name=value,more" at *option: sets *option to what follows the comma, and
 * *value to the value, or to null if there is no =. Returns the index of the name
 * in tokens, which a null pointer ends; if it is not there, -1, and *value is the
 * whole "name=value". POSIX
 */
int getsubopt(char **option, char *const *tokens, char **value);
#endif
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
/*
 * 32 bits as at most six digits of radix 64, the low ones first: ./0-9A-Za-z.
 * l64a returns static memory, "" for 0. POSIX
 */
long a64l(const char *s);
char *l64a(long n);
#endif

#ifdef _DEFAULT_SOURCE
/*
 * The number of runnable tasks, averaged over 1, 5 and 15 minutes. Stores the
 * first n, at most 3, and returns how many, or -1 on failure. BSD
 */
int getloadavg(double load[], int n);
#endif

#ifdef __cplusplus
}
#endif

#endif
