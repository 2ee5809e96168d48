/* malloc.h - what Linux programs expect in addition to <stdlib.h>. */
#ifndef _MALLOC_H
#define _MALLOC_H

#include <stdlib.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The same as aligned_alloc. SunOS */
void *memalign(size_t align, size_t n) __attribute__((__malloc__));
/* The usable size of the memory at p, at least the size requested; null: 0. */
size_t malloc_usable_size(void *p);

#ifdef __cplusplus
}
#endif

#endif
