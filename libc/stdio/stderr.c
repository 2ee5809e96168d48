/* stderr.c - the object of this name, for code compiled with other headers. */
#include <stdio.h>

#undef stderr
extern FILE *const stderr;
FILE *const stderr = &__stderr;
