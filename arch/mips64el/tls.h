/*
 * tls.h - the thread pointer is 0x7000 bytes after the first variable, so that
 * signed 16-bit offsets reach more of them.
 */
#include "guard_object.h"
#include "tls_variant1.h"

#define TLS_OFFSET 0
#define TP_BIAS 0x7000

struct tcb {
	char empty[0];
};

static inline void set_thread_pointer(struct tcb *tcb)
{
	syscall1(SYS_set_thread_area, (long)tcb + TP_BIAS);
}
