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

/* What only start-up writes is read-only from here on. */
static void seal(const struct phdr *p, uintptr_t at, const struct auxv *a)
{
	uintptr_t end = PAGE_END(a, at + p->memsz);

	(void)a;
	at &= -PAGE(a);
	syscall3(SYS_mprotect, (long)at, (long)(end - at), 1 /* PROT_READ */);
}

/* The address bits that an alignment wants clear; 0 stands for none, as 1. */
static unsigned low_bits(const struct phdr *p)
{
	return p->align - !!p->align;
}

/*
 * The thread pointer has the alignment of the thread-local variables, 16 at
 * least. They end at it, but for a pad that makes their address there equal to
 * the one in the file, modulo their alignment: the linker counts on both.
 *
 *	room -> slack | image, zeros | pad | t -> struct tcb | slack
 */
static size_t below(const struct phdr *p)
{
	return p->memsz + 2 * (low_bits(p) | 15);
}

static void thread(const struct phdr *p, uintptr_t image, char *room,
	const struct auxv *a)
{
	uintptr_t t = (uintptr_t)(room + below(p)) &
		~(uintptr_t)(low_bits(p) | 15);
	size_t i = p->memsz;
	char *to = (char *)t - i - (-(p->vaddr + i) & low_bits(p));

	while (i--)
		to[i] = i < p->filesz ? ((const char *)image)[i] : 0;
	__guard_init(a, (struct tcb *)t);
	thread_pointer((struct tcb *)t);
}

_Noreturn void __start(uintptr_t *sp, uintptr_t bias)
{
	const struct ehdr *e;
	const struct phdr *p, *tls = 0;
	const struct auxv *a;
	uintptr_t *s = sp + sp[0] + 2;
	hook *const *f, *const *end;
	char *room;
	unsigned n;

	__environ_init((char **)s);
	while (*s++)
		;
	a = (const struct auxv *)s;
	SYSINFO(a);
	__auxv_init(a);
	__vdso_init(a);

	/* Our own headers, not AT_PHDR: they are there whoever started us. */
	__asm__("" : "=r"(e) : "0"(&__ehdr_start));	/* one register for all */
	p = (const struct phdr *)((uintptr_t)e + e->phoff);
	n = e->phnum;
	do {
		if (p->type == PT_TLS)
			tls = p;
		if (p->type == PT_GNU_RELRO)
			seal(p, p->vaddr + bias, a);
		p++;
	} while (--n);
	/* In the outermost block of a frame that lasts as long as the program. */
	room = !tls ? 0 : __builtin_alloca_with_align(
		below(tls) + sizeof(struct tcb), 8 /* bits */);
	if (tls)
		thread(tls, tls->vaddr + bias, room, a);

	/* One loop for both arrays, which lie in this order. Then main. */
	f = __preinit_array_start;
	end = __preinit_array_end;
	for (;;) {
		/* Taken from the stack each time, as registers are dear. */
		uintptr_t argc = sp[0];
		char **argv = (char **)(sp + 1), **envp = argv + argc + 1;

		if (f != end) {
			(*f)(argc, argv, envp);
			f++;
		} else if (end != __init_array_end) {
			f = __init_array_start;
			end = __init_array_end;
		} else {
			exit(main(argc, argv, envp));
		}
	}
}
