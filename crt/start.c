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
#include "hooks.h"
#include "page.h"
#include "syscall.h"
#include "vsyscall.h"
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

__attribute__((weak)) uintptr_t __guard_init(const struct auxv *a)
{
	(void)a;
	return 0;
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

/* The address bits that an alignment wants clear; no linker writes a 0 here. */
static unsigned align_mask(const struct phdr *p)
{
	return p->align - 1;
}

/*
 * Room for the thread-local variables and what stands next to them; tls.h says
 * where in it the machine wants them. The thread pointer has their alignment,
 * 16 at least, and their address equals the one in the file modulo it: the
 * linker counts on both.
 */
static size_t tls_area_size(const struct phdr *p)
{
	return TLS_AREA_SIZE(p->memsz, align_mask(p) | 15);
}

static void setup_tls(const struct phdr *p, uintptr_t image, char *room,
	uintptr_t guard)
{
	unsigned mask = align_mask(p) | 15;
	uintptr_t t = (uintptr_t)(room + TLS_TCB_OFFSET(p->memsz, mask)) &
		~(uintptr_t)mask;
	size_t i = p->memsz;
	char *to = (char *)TLS_BLOCK(t, p->vaddr, i, align_mask(p));

	while (i--)
		to[i] = i < p->filesz ? ((const char *)image)[i] : 0;
	SET_TLS_GUARD((struct tcb *)t, guard);
	set_thread_pointer((struct tcb *)t);
}

_Noreturn void __start_c(uintptr_t *sp, uintptr_t bias)
{
	const struct ehdr *e;
	const struct phdr *p, *tls = 0;
	const struct auxv *a;
	uintptr_t *s = sp + sp[0] + 2;
	hook *const *f, *const *end;
	uintptr_t guard;
	char *room;
	unsigned n;

	__environ_init((char **)s);
	while (*s++)
		;
	a = (const struct auxv *)s;
	INIT_VSYSCALL(a);
	__auxv_init(a);
	__vdso_init(a);
	guard = __guard_init(a);

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
	room = !tls ? 0 : __builtin_alloca_with_align(tls_area_size(tls), 8 /* bits */);
	if (tls)
		setup_tls(tls, tls->vaddr + bias, room, guard);

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
