/*
 * tls.h - r13, and on 32 bits r2, points 0x7000 bytes beyond where thread-local
 * variables begin, so that 16-bit offsets reach most. Two words lie ahead of
 * them, for the stack guard and for a dynamic linker.
 */
#include "guard_tls.h"
#include "tls_variant1.h"

#define TLS_OFFSET 0
#undef SET_TLS_GUARD
#define SET_TLS_GUARD(t, value) ((t)[-1].guard = (value))

struct tcb {
	uintptr_t guard;
	void *unused;
};

static inline void set_thread_pointer(struct tcb *t)
{
#ifdef __powerpc64__
	__asm__ volatile("addi 13, %0, 0x7000" : : "b"(t));
#else
	__asm__ volatile("addi 2, %0, 0x7000" : : "b"(t));
#endif
}
