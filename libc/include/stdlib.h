/* stdlib.h - ISO C 7.20, POSIX: numbers, memory, environment, exit, sort. */
#ifndef _STDLIB_H
#define _STDLIB_H

#include <alloca.h>
#include <bits/null.h>

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
#define MB_CUR_MAX ((size_t)1)

/*
 * The number at the start of s after white space, and where it ends in *end
 * unless end is null. base is 2 to 36, or 0 to go by a 0x or 0 in front. Out
 * of range: the nearest value and ERANGE. No number: 0 and *end is s. Another
 * base: 0 and EINVAL. The unsigned ones take a minus sign and negate.
 */
long strtol(const char *__restrict s, char **__restrict end, int base);
long long strtoll(const char *__restrict s, char **__restrict end, int base);
unsigned long strtoul(const char *__restrict s, char **__restrict end,
	int base);
unsigned long long strtoull(const char *__restrict s, char **__restrict end,
	int base);
/*
 * The same for a decimal or hexadecimal fraction, infinity or nan, rounded to
 * the nearest. Overflow: infinity and ERANGE; underflow: what is left of the
 * number and ERANGE.
 */
double strtod(const char *__restrict s, char **__restrict end);
float strtof(const char *__restrict s, char **__restrict end);
long double strtold(const char *__restrict s, char **__restrict end);
/* strtol and its kin in base 10, without end; 0 if there is no number. */
int atoi(const char *s);
long atol(const char *s);
long long atoll(const char *s);
double atof(const char *s);

/* The absolute value; the smallest number has none and stays as it is. */
int abs(int n);
long labs(long n);
long long llabs(long long n);
/* Quotient, rounded towards 0, and remainder. d is not 0. */
div_t div(int n, int d);
ldiv_t ldiv(long n, long d);
lldiv_t lldiv(long long n, long long d);

/* The next of a sequence, 0 to RAND_MAX, that srand(1) starts. No secrets! */
int rand(void);
void srand(unsigned seed);
int rand_r(unsigned *seed);
/* A sequence of its own, 0 to 2^31 - 1, that srandom(1) starts. POSIX. */
long random(void);
void srandom(unsigned seed);

/*
 * n bytes for any use, aligned to 16; null and ENOMEM if there are none, or
 * n is more than PTRDIFF_MAX. n may be 0: the result is a place of its own.
 */
void *malloc(size_t n) __attribute__((__malloc__));
/* The same for count * size bytes, all 0. */
void *calloc(size_t count, size_t size) __attribute__((__malloc__));
/*
 * p, or a copy of it elsewhere, with n bytes; p null is malloc(n). On failure
 * p stays as it is. n may be 0, and even then p is not just freed.
 */
void *realloc(void *p, size_t n);
/* The same for count * size bytes. BSD, POSIX.1-2024. */
void *reallocarray(void *p, size_t count, size_t size);
/* Gives p back; null is ignored. */
void free(void *p);
/* malloc aligned to a power of two; else null and EINVAL. C11. */
void *aligned_alloc(size_t align, size_t n) __attribute__((__malloc__));
/*
 * The same into *p. Returns 0, ENOMEM, or EINVAL if align is no power of two
 * or less than the size of a pointer. POSIX.
 */
int posix_memalign(void **p, size_t align, size_t n);

/* The value of a variable, or null. secure_getenv: null if setuid. GNU. */
char *getenv(const char *name);
char *secure_getenv(const char *name);
/*
 * Sets a variable to a copy of the value, if it is not set or replace is not
 * 0. Returns 0, or -1 with EINVAL (the name is empty or has a =) or ENOMEM.
 */
int setenv(const char *name, const char *value, int replace);
/* Removes a variable, if it is set. 0, or -1 and EINVAL as above. */
int unsetenv(const char *name);
/*
 * Puts the string itself, "name=value", into the environment; without a = it
 * removes the name. 0, or -1 and ENOMEM. POSIX.
 */
int putenv(char *string);
/* Empties the environment. Returns 0. GNU. */
int clearenv(void);

/* Ends the program by SIGABRT, whatever is done about that signal. */
void abort(void) __attribute__((__noreturn__));
/*
 * Runs a command by /bin/sh: its status as wait gives it, 127 without a shell,
 * -1 if it could not be run or its end not be seen. For null: is there a shell?
 */
int system(const char *command);
/* Runs what atexit asked for, last first, writes out stdio, and leaves. */
void exit(int status) __attribute__((__noreturn__));
/* The same for at_quick_exit, and leaves stdio alone. C11. */
void quick_exit(int status) __attribute__((__noreturn__));
/* Leaves at once. */
void _Exit(int status) __attribute__((__noreturn__));
/* Asks exit, or quick_exit (32 times), to call f. 0, or -1 if it cannot be. */
int atexit(void (*f)(void));
int at_quick_exit(void (*f)(void));

/*
 * Sorts count elements by compare, which is told two of them and says less
 * than, equal to or greater than 0. Not stable. Takes time n log n and no
 * memory but a little stack. qsort_r (POSIX.1-2024) passes arg on.
 */
void qsort(void *base, size_t count, size_t size,
	int (*compare)(const void *, const void *));
void qsort_r(void *base, size_t count, size_t size,
	int (*compare)(const void *, const void *, void *), void *arg);
/* An element of a sorted array that compares equal to key, or null. */
void *bsearch(const void *key, const void *base, size_t count, size_t size,
	int (*compare)(const void *, const void *));

#ifdef __cplusplus
}
#endif

#endif
