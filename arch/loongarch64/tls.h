/* tls.h - $tp points to the first variable, and no control block is needed. */
#include "guard_object.h"
#include "tls_variant1.h"

#define TLS_OFFSET 0
#define TP_BIAS 0
#define DTP_BIAS 0

struct tcb {
	char empty[0];
};

static inline void set_thread_pointer(struct tcb *tcb)
{
	__asm__ volatile("move $tp, %0" : : "r"(tcb));
}

static inline uintptr_t thread_pointer(void)
{
	uintptr_t tp;

	__asm__("move %0, $tp" : "=r"(tp));
	return tp;
}
