/* sys/cachectl.h - cacheflush(2): caches. */
#ifndef _SYS_CACHECTL_H
#define _SYS_CACHECTL_H

#ifdef __cplusplus
extern "C" {
#endif

#define ICACHE 1	/* instructions */
#define DCACHE 2	/* data */
#define BCACHE 3	/* both */

/*
 * Writes back and drops n bytes from address in these caches, so that code stored
 * there can run. Returns 0, or -1 with EINVAL or EFAULT. gcc calls _flush_cache for
 * __builtin___clear_cache.
 */
int cacheflush(void *address, int n, int caches);
int _flush_cache(char *address, int n, int caches);

#ifdef __cplusplus
}
#endif

#endif
