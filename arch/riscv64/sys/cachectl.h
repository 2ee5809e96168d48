/* sys/cachectl.h - instruction caches. As in glibc. */
#ifndef _SYS_CACHECTL_H
#define _SYS_CACHECTL_H

#ifdef __cplusplus
extern "C" {
#endif

/* For this thread only: other threads may still run what was there before. */
#define SYS_RISCV_FLUSH_ICACHE_LOCAL 1UL

/*
 * Makes code that was stored from start up to end ready to run. flags: 0, or the
 * one above. Returns 0, or -1 with EINVAL. Compilers call this for
 * __builtin___clear_cache.
 */
int __riscv_flush_icache(void *start, void *end, unsigned long flags);

#ifdef __cplusplus
}
#endif

#endif
