/*
 * __relro_write.c - stores the pointer to a routine that is bound not at start-up
 * but when that pays. Before and after, it is read-only like all others.
 */
#include <bits/signal.h>
#include "ehdr.h"
#include "hooks.h"
#include "relro.h"

#define SIGNAL_BYTES (_NSIG / 8)	/* of a set of signals */

static void copy(void *to, const void *from, unsigned long n)
{
	volatile unsigned char *t = to;
	const unsigned char *f = from;

	while (n--)
		*t++ = *f++;
}

int __relro_write(void *to, const void *from, unsigned long n)
{
	static const unsigned long long all[] = { -1ull, -1ull };
	const struct ehdr *e = own_ehdr();
	const struct phdr *p = (const struct phdr *)((uintptr_t)e + e->phoff);
	const struct phdr *relro = 0, *end = p + e->phnum;
	unsigned long long old[2];
	uintptr_t bias = 0;
	int failed;

	for (; p < end; p++) {
		if (p->type == PT_LOAD && p->offset == 0)
			bias = (uintptr_t)e - p->vaddr;
		if (p->type == PT_GNU_RELRO)
			relro = p;
	}
	if (!relro) {	/* linked with -z norelro */
		copy(to, from, n);
		return 0;
	}
	/* A handler must not find the pages writable, nor seal them meanwhile. */
	syscall4(SYS_rt_sigprocmask, SIG_SETMASK, all, old, SIGNAL_BYTES);
	failed = protect_relro(relro, bias, __auxv, PROT_READ | PROT_WRITE) != 0;
	if (!failed) {
		copy(to, from, n);
		protect_relro(relro, bias, __auxv, PROT_READ);
	}
	syscall4(SYS_rt_sigprocmask, SIG_SETMASK, old, 0, SIGNAL_BYTES);
	return failed;
}
