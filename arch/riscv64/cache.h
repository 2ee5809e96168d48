/*
 * cache.h - makes code that was stored from start up to end ready to run; see
 * __riscv_flush_icache.c.
 */
#include "syscall.h"

static inline long clear_cache(const char *start, const char *end)
{
	return syscall3(SYS_riscv_flush_icache, start, end, 0);
}
