/*
 * tls.h - the thread pointer points at two words, which thread-local variables
 * follow. Only the kernel can set it on every CPU, by a call of arm's own.
 */
#include "guard_object.h"
#include "tls_variant1.h"

#define TLS_OFFSET 8

struct tcb {
	void *unused[2];
};

static inline void set_thread_pointer(struct tcb *t)
{
	syscall1(0xf0005 /* __ARM_NR_set_tls */, (long)t);
}
