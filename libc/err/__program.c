/*
 * __program.c - the last component of the path that was executed. It is in the
 * auxiliary vector, so crt need not store argv for every program.
 */
#include <string.h>
#include <sys/auxv.h>
#include "program.h"

const char *__program(void)
{
	const char *path = (const char *)getauxval(AT_EXECFN);
	const char *slash = path ? strrchr(path, '/') : 0;

	return slash ? slash + 1 : path ? path : "?";
}
