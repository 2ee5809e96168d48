/* temp.h - names of temporary files. */
#ifndef TEMP_H
#define TEMP_H

#include <stddef.h>

/*
 * The six Xs of a template, of which `suffix` bytes follow. Null if they are not
 * there.
 */
char *__temp_marks(char *template, size_t suffix);
/* Replaces them by six letters or digits at random. */
void __temp_fill(char *marks);
/* How many names are tried before a function gives up with EEXIST. */
#define TEMP_TRIES 100

/* mkostemps, which ISO C functions can call. The result is a negated errno. */
long __mkostemps(char *template, int suffix, int flags);

#endif
