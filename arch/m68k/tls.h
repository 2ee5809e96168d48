/*
 * tls.h - the kernel keeps the thread pointer, which is 0x7000 bytes after the
 * first variable, so that signed 16-bit offsets reach more of them.
 */
#include "guard_object.h"
#include "tls_variant1.h"

#define TLS_OFFSET 0
#define TP_BIAS 0x7000
#define DTP_BIAS 0x8000

struct tcb {
	void *unused[2];
};

static inline long set_thread_pointer(struct tcb *tcb)
{
	return syscall1(SYS_set_thread_area, (long)tcb + TP_BIAS);
}

void *__m68k_read_tp(void);

static inline uintptr_t thread_pointer(void)
{
	return (uintptr_t)__m68k_read_tp();
}
