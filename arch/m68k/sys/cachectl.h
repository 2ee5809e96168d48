/* sys/cachectl.h - cacheflush(2): caches. */
#ifndef _SYS_CACHECTL_H
#define _SYS_CACHECTL_H

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;

#define FLUSH_SCOPE_LINE 1	/* the lines that have the bytes */
#define FLUSH_SCOPE_PAGE 2	/* their pages */
#define FLUSH_SCOPE_ALL 3	/* everything; needs CAP_SYS_ADMIN */

#define FLUSH_CACHE_DATA 1
#define FLUSH_CACHE_INSN 2
#define FLUSH_CACHE_BOTH 3

/*
 * Writes back and drops n bytes from address in these caches, so that code stored
 * there can run. Returns 0, or -1 with EINVAL or EPERM.
 */
int cacheflush(void *address, int scope, int caches, size_t n);

#ifdef __cplusplus
}
#endif

#endif
