/* setjmp.h - ISO C 7.13, POSIX <setjmp.h>: non-local jumps. */
#ifndef _SETJMP_H
#define _SETJMP_H

#include <bits/nsig.h>
#include <bits/setjmp.h>
#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct __jmp_buf {
	/* On some 32-bit machines doubles are among the saved registers. */
	unsigned long __registers[_JMP_REGISTERS]
		__attribute__((__aligned__(8)));
	unsigned long __saved;
	unsigned long __mask[_NSIG / 8 / sizeof(long)];
} jmp_buf[1];

/*
 * setjmp returns 0, and again after longjmp, with its value, or 1 if that is 0.
 * The signal mask is neither saved nor restored (POSIX leaves that open).
 */
int setjmp(jmp_buf env) __attribute__((__returns_twice__));
int _setjmp(jmp_buf env) __attribute__((__returns_twice__));
void longjmp(jmp_buf env, int value) __attribute__((__noreturn__));
void _longjmp(jmp_buf env, int value) __attribute__((__noreturn__));
#define setjmp(env) setjmp(env)

#ifdef _POSIX_C_SOURCE
/*
 * The same, but unless save is 0, sigsetjmp saves the signal mask for
 * siglongjmp to restore.
 */
typedef jmp_buf sigjmp_buf;
struct __jmp_buf *__sigsave(sigjmp_buf env, int save);
#define sigsetjmp(env, save) setjmp(__sigsave(env, save))
void siglongjmp(sigjmp_buf env, int value) __attribute__((__noreturn__));
#endif

#ifdef __cplusplus
}
#endif

#endif
