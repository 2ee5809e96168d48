/*
 * start.c - from the kernel's stack to main and back to exit.
 *
 *	sp -> argc | argv... 0 | envp... 0 | (type, value)... | strings
 *
 * Each optional part of the library has a function here that does nothing and
 * that the part defines anew where it is linked: a program pays for what it
 * uses. Until they have run, nothing may touch thread-local memory or expect a
 * stack guard, and the library is built without either.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include "auxv.h"
#include "elf.h"
#include "page.h"
#include "syscall.h"
#include "sysinfo.h"
#include "tls.h"

typedef void hook(int argc, char **argv, char **envp);

extern const struct ehdr __ehdr_start;	/* the linker's name for byte 0 */
extern hook *const __preinit_array_start[], *const __preinit_array_end[];
extern hook *const __init_array_start[], *const __init_array_end[];
extern int main(int argc, char **argv, char **envp);

__attribute__((weak)) void __environ_init(char **envp)
{
	(void)envp;
}

__attribute__((weak)) void __auxv_init(const struct auxv *a)
{
	(void)a;
}

__attribute__((weak)) void __guard_init(const struct auxv *a, struct tcb *t)
{
	(void)a;
	(void)t;
}

__attribute__((weak)) void __vdso_init(const struct auxv *a)
{
	(void)a;
}

_Noreturn void __start(uintptr_t *sp, uintptr_t bias)
{
	uintptr_t argc = sp[0];
	char **argv = (char **)(sp + 1);
	char **envp = argv + argc + 1;
	const struct auxv *a;
	const struct ehdr *e = &__ehdr_start;
	const struct phdr *p;
	hook *const *f;
	uintptr_t n;

	__environ_init(envp);
	while (*envp++)
		;
	a = (const struct auxv *)envp;
	SYSINFO(a);
	__auxv_init(a);
	__vdso_init(a);

	/* Our own headers, not AT_PHDR: they are there whoever started us. */
	p = (const struct phdr *)((uintptr_t)e + e->phoff);
	for (n = e->phnum; n; n--, p++) {
		uintptr_t at = p->vaddr + bias;

		if (p->type == PT_TLS) {
			/* This frame lasts as long as the program. */
			uintptr_t mask = p->align - 1;
			uintptr_t size = p->memsz + (-(p->memsz + p->vaddr) & mask), i;
			uintptr_t m = (uintptr_t)__builtin_alloca(size + (mask | 15) + sizeof(struct tcb)) + size + (mask|15);
			struct tcb *t = (struct tcb *)(m & ~(mask | 15));

			for (i = size; i--; )
				((char *)t - size)[i] = i < p->filesz ? ((const char *)at)[i] : 0;
			__guard_init(a, t);
			thread_pointer(t);
		}
		if (p->type == PT_GNU_RELRO) {
			uintptr_t from = at & -PAGE(a);

			syscall3(SYS_mprotect, (long)from,
				(long)((at + p->memsz - from) & -PAGE(a)),
				1 /* PROT_READ */);
		}
	}

	envp = argv + argc + 1;
	for (f = __preinit_array_start; f < __preinit_array_end; f++)
		(*f)(argc, argv, envp);
	for (f = __init_array_start; f < __init_array_end; f++)
		(*f)(argc, argv, envp);
	exit(main(argc, argv, envp));
}
