/* sys/platform/ppc.h - the time base, and hints to the CPU. As in glibc. */
#ifndef _SYS_PLATFORM_PPC_H
#define _SYS_PLATFORM_PPC_H

#ifdef __cplusplus
extern "C" {
#endif

/*
 * How often a second the time base is incremented, or 0 if neither the vDSO nor
 * /proc/cpuinfo tells.
 */
__UINT64_TYPE__ __ppc_get_timebase_freq(void);

/* The time base. */
static __inline__ __UINT64_TYPE__ __ppc_get_timebase(void)
{
	return __builtin_ppc_get_timebase();
}

/* While waiting for another thread: lets others on this core run. */
static __inline__ void __ppc_yield(void)
{
	__asm__ __volatile__("or 27, 27, 27");
}

/* Before a mutex or a shared object: performance hints, of no other effect. */
static __inline__ void __ppc_mdoio(void)
{
	__asm__ __volatile__("or 29, 29, 29");
}

static __inline__ void __ppc_mdoom(void)
{
	__asm__ __volatile__("or 30, 30, 30");
}

/* The priority of this thread among those of its core. */
static __inline__ void __ppc_set_ppr_low(void)
{
	__asm__ __volatile__("or 1, 1, 1");
}

static __inline__ void __ppc_set_ppr_med_low(void)
{
	__asm__ __volatile__("or 6, 6, 6");
}

static __inline__ void __ppc_set_ppr_med(void)
{
	__asm__ __volatile__("or 2, 2, 2");
}

static __inline__ void __ppc_set_ppr_very_low(void)
{
	__asm__ __volatile__("or 31, 31, 31");
}

static __inline__ void __ppc_set_ppr_med_high(void)
{
	__asm__ __volatile__("or 5, 5, 5");
}

#ifdef __cplusplus
}
#endif

#endif
