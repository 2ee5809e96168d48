/* tls.h - tpidr_el0 points to two reserved words; the variables follow. */
#include "guard_object.h"
#include "tls_variant1.h"

#define TLS_OFFSET 16
#define TP_BIAS 0
#define DTP_BIAS 0

struct tcb {
	void *unused[2];
};

static inline void set_thread_pointer(struct tcb *tcb)
{
	__asm__ volatile("msr tpidr_el0, %0" : : "r"(tcb));
}

static inline uintptr_t thread_pointer(void)
{
	uintptr_t tp;

	__asm__("mrs %0, tpidr_el0" : "=r"(tp));
	return tp;
}
