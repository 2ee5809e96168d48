/*
 * tls.h - the thread pointer, r13 or on 32-bit machines r2, is 0x7000 bytes
 * after the first variable, so that signed 16-bit offsets reach more of them.
 * Two words precede the variables: the stack guard, and one for a dynamic
 * linker.
 */
#include "guard_tls.h"
#include "tls_variant1.h"

#define TLS_OFFSET 0
#define TP_BIAS 0x7000
#define DTP_BIAS 0x8000
#undef SET_TLS_GUARD
#define SET_TLS_GUARD(tcb, value) ((tcb)[-1].guard = (value))

struct tcb {
	uintptr_t guard;
	void *unused;
};

static inline void set_thread_pointer(struct tcb *tcb)
{
#ifdef __powerpc64__
	__asm__ volatile("addi 13, %0, 0x7000" : : "b"(tcb));
#else
	__asm__ volatile("addi 2, %0, 0x7000" : : "b"(tcb));
#endif
}

static inline uintptr_t thread_pointer(void)
{
	uintptr_t tp;

#ifdef __powerpc64__
	__asm__("mr %0, 13" : "=r"(tp));
#else
	__asm__("mr %0, 2" : "=r"(tp));
#endif
	return tp;
}
