/* malloc.h - malloc(3): what Linux programs expect beside stdlib.h. */
#ifndef _MALLOC_H
#define _MALLOC_H

#include <stdlib.h>

#ifdef __cplusplus
extern "C" {
#endif

/* An old name of aligned_alloc. */
void *memalign(size_t align, size_t n) __attribute__((__malloc__));
/* How many bytes at p may be used; at least those asked for. 0 for null. */
size_t malloc_usable_size(void *p);

#ifdef __cplusplus
}
#endif

#endif
