/* search.h - what memmem, strstr and strcasestr share. */
#ifndef SEARCH_H
#define SEARCH_H

#include <stddef.h>

/* memmem, which may ignore the case of ASCII letters. */
void *__two_way(const void *hay, size_t m, const void *needle, size_t n,
	int ignore_case);
/* memmem */
void *__find_memory(const void *hay, size_t m, const void *needle, size_t n);
/*
 * The first of n places, at least one, that has the byte a, and b at that distance
 * from it.
 */
char *__find_pair(const char *s, size_t n, char a, char b, size_t distance);
/* strstr or strcasestr */
char *__find_string(const char *hay, const char *needle, int ignore_case);

#endif
