/*
 * tls.h - the thread pointer is the kernel's to keep, and 0x7000 above where
 * thread-local variables begin.
 */
#include "guard_object.h"
#include "tls_variant1.h"

#define TLS_OFFSET 0

struct tcb {
	void *unused[2];
};

static inline long set_thread_pointer(struct tcb *t)
{
	return syscall1(SYS_set_thread_area, (long)t + 0x7000);
}
