/* setjmp.h - ISO C 7.13, POSIX <setjmp.h>: jumping out of functions. */
#ifndef _SETJMP_H
#define _SETJMP_H

#include <bits/setjmp.h>
#include <bits/signal.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct __jmp_buf {
	/* Aligned for where doubles are among them, and longs are shorter. */
	unsigned long __registers[_JMP_REGISTERS]
		__attribute__((__aligned__(8)));
	unsigned long __saved;
	unsigned long __mask[_NSIG / 8 / sizeof(long)];
} jmp_buf[1], sigjmp_buf[1];

/* 0, and again longjmp's value, 1 if that is 0. Signals are left alone. */
int setjmp(jmp_buf env) __attribute__((__returns_twice__));
int _setjmp(jmp_buf env) __attribute__((__returns_twice__));
void longjmp(jmp_buf env, int value) __attribute__((__noreturn__));
void _longjmp(jmp_buf env, int value) __attribute__((__noreturn__));
#define setjmp(env) setjmp(env)

/* The same; unless save is 0, siglongjmp also sets the signal mask of now. */
struct __jmp_buf *__sigsave(sigjmp_buf env, int save);
#define sigsetjmp(env, save) setjmp(__sigsave(env, save))
void siglongjmp(sigjmp_buf env, int value) __attribute__((__noreturn__));

#ifdef __cplusplus
}
#endif

#endif
