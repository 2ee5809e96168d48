/*
 * __clear_cache.c - what compilers call for __builtin___clear_cache, where it needs
 * code.
 */
#include "cache.h"

void __clear_cache(void *start, void *end)
{
	clear_cache(start, end);
}
