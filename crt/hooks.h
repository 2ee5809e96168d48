/*
 * hooks.h - functions by which crt and libc call optional parts of the library.
 *
 * Each is defined twice: as a weak function that does nothing, next to its
 * caller, and again in the optional part. A program that links the part gets
 * the second one; any other program has only the empty one.
 *
 *	hook		weak in		  defined in	  linked by users of
 *	__environ_init	crt/start.c	  environ.c	  environ, getenv
 *	__auxv_init	crt/start.c	  crt/auxv.c	  __auxv
 *	__secure_init	crt/auxv.c	  __new_fd.c	  __new_fd: open, fopen ...
 *	__vdso_init	crt/start.c	  crt/vdso.c	  __vdso
 *	__guard_init	crt/start.c	  crt/guard.c	  __stack_chk_fail
 *	__atexit_run	exit.c		  __cxa_atexit.c  atexit
 *	__stdio_flush	exit.c		  __files.c	  streams
 *	__setenv_free	__environ_drop.c  setenv.c	  setenv
 *	__errno_set	__ret.c		  errno.c	  errno
 */
#ifndef HOOKS_H
#define HOOKS_H

#include <stdint.h>

struct auxv;

/*
 * __start_c calls these four in this order, before it sets up TLS and seals
 * RELRO. So they may write to .data.rel.ro, but must not use thread-local
 * variables or stack guards.
 */
void __environ_init(char **envp);
void __auxv_init(const struct auxv *auxv);
void __vdso_init(const struct auxv *auxv);

/* __auxv_init calls this. It opens descriptors 0 to 2 under AT_SECURE. */
void __secure_init(void);

/* Returns the guard; __start_c stores it on machines that have it in TLS. */
uintptr_t __guard_init(const struct auxv *auxv);

/* Not a hook: ends the program, which needs a relocation that is not applied. */
_Noreturn void __bad_relocation(void);

/*
 * Not a hook either: writes n bytes to an object in .data.rel.ro after start-up,
 * by four system calls. Returns 0, or 1 if the kernel refuses.
 */
int __relro_write(void *to, const void *from, unsigned long n);

/* exit calls this first, to run what atexit and C++ registered. */
void __atexit_run(void);

/* exit calls this last: the functions called before may write to a stream. */
void __stdio_flush(void);

/*
 * Called for a string that has left the environment: frees it if setenv
 * allocated it.
 */
void __setenv_free(char *string);

/* __ret calls this with the number of an error. Returns -1. */
long __errno_set(int error);

#endif
