/* stdin.c - the object of this name, for code compiled with other headers. */
#include <stdio.h>

#undef stdin
extern FILE *const stdin;
FILE *const stdin = &__stdin;
