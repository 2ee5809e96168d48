/*
 * names.h - second names of functions that ISO C does not have.
 *
 * An ISO C program may define any name that ISO C does not reserve, such as
 * open or clock_gettime, as its own. So the library's ISO C functions call only
 * ISO C names and names with __; other functions have a second, weak name here.
 */
#ifndef NAMES_H
#define NAMES_H

#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <time.h>
#include <wchar.h>

extern char **__environ;

int __clock_gettime(clockid_t clock, struct timespec *ts);
int __fseeko(FILE *f, off_t offset, int whence);
off_t __ftello(FILE *f);
struct tm *__gmtime_r(const time_t *__restrict t, struct tm *__restrict tm);
size_t __malloc_usable_size(void *p);
void __qsort_r(void *base, size_t count, size_t size,
	int (*compare)(const void *, const void *, void *), void *arg);
int __sigaction(int sig, const struct sigaction *__restrict act,
	struct sigaction *__restrict old);
size_t __mbsnrtowcs(wchar_t *__restrict to, const char **__restrict from, size_t n,
	size_t max, mbstate_t *__restrict state);
size_t __wcsnrtombs(char *__restrict to, const wchar_t **__restrict from, size_t n,
	size_t max, mbstate_t *__restrict state);
void *__memrchr(const void *p, int c, size_t n);
char *__strchrnul(const char *s, int c);
char *__strtok_r(char *__restrict s, const char *__restrict set,
	char **__restrict next);

#endif
