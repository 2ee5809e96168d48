/* stdout.c - the object of this name, for code compiled with other headers. */
#include <stdio.h>

#undef stdout
extern FILE *const stdout;
FILE *const stdout = &__stdout;
