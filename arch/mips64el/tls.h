/*
 * tls.h - the thread pointer is 0x7000 bytes after the first variable, so that
 * signed 16-bit offsets reach more of them.
 */
#include "guard_object.h"
#include "tls_variant1.h"

#define TLS_OFFSET 0
#define TP_BIAS 0x7000
#define DTP_BIAS 0x8000

struct tcb {
	char empty[0];
};

static inline void set_thread_pointer(struct tcb *tcb)
{
	syscall1(SYS_set_thread_area, (long)tcb + TP_BIAS);
}

static inline uintptr_t thread_pointer(void)
{
	/* The kernel emulates this for old CPUs, fast if the register is v1. */
	register uintptr_t tp __asm__("$3");

	__asm__(".set push\n\t.set mips32r2\n\trdhwr %0, $29\n\t.set pop"
		: "=r"(tp));
	return tp;
}
