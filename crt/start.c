/*
 * start.c - from the kernel's stack to main and back to exit.
 *
 * The kernel starts a program with this on its stack, from sp upwards:
 *
 *	argc
 *	argv[0] ... argv[argc - 1], 0
 *	envp[0] ... , 0
 *	the auxiliary vector: (type, value) ... (AT_NULL, 0)
 *	the strings that these point to
 *
 * Optional parts of the library are called by weak hooks (hooks.h), so that a
 * program pays only for what it links. The library itself is built without a
 * stack protector and without thread-local variables, because neither works
 * until the end of setup_tls.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include "auxv.h"
#include "elf.h"
#include "ehdr.h"
#include "hooks.h"
#include "ifunc.h"
#include "relro.h"
#include "tls.h"
#include "vsyscall.h"

typedef void init(int argc, char **argv, char **envp);

/*
 * Tables of init *. GNU ld defines the bounds of empty ones where the constants end,
 * which may be an odd address. On s390x, code cannot load that unless the compiler
 * knows.
 */
typedef const char bound[] __attribute__((aligned(1)));
extern bound __preinit_array_start, __preinit_array_end;
extern bound __init_array_start, __init_array_end;
/*
 * Linkers define these, where they know IFUNCs. Not weak by default: compilers read
 * the address of a weak symbol from a GOT, which must be made read-only.
 */
#ifndef IPLT_ATTRIBUTE
#define IPLT_ATTRIBUTE
#endif
IPLT_ATTRIBUTE __attribute__((visibility("hidden")))
extern const RELOC IPLT_START[], IPLT_END[];
extern int main(int argc, char **argv, char **envp);

__attribute__((weak)) void __environ_init(char **envp)
{
	(void)envp;
}

static void nothing(const struct auxv *auxv)
{
	(void)auxv;
}

void __auxv_init(const struct auxv *) __attribute__((weak, alias("nothing")));
void __vdso_init(const struct auxv *) __attribute__((weak, alias("nothing")));

__attribute__((weak)) uintptr_t __guard_init(const struct auxv *auxv)
{
	(void)auxv;
	return 0;
}

/*
 * Chooses the functions of IFUNCs, the only relocations of a static program that
 * linkers leave to start-up; rcrt1.c has those of a static-pie one. A resolver may
 * use getauxval, but not thread-local variables or stack guards.
 */
static void apply_irelative(const struct auxv *auxv)
{
	const RELOC *r;

	for (r = IPLT_START; r < IPLT_END; r++) {
		uintptr_t *word = (uintptr_t *)r->offset;
		*word = resolve(ADDEND(r, word), auxv);
	}
}

/*
 * The low bits that are 0 in an address with this segment's alignment, a power
 * of 2 (linkers write 1, not 0, if it needs none). 32 bits are enough: the TLS
 * segment is copied to the stack, which has no room to align by 4 GiB.
 */
static unsigned align_mask(const struct phdr *p)
{
	return p->align - 1;
}

/*
 * The TLS area holds the thread control block and the thread-local variables;
 * tls_variant1.h and tls_variant2.h say in which order. The thread pointer is
 * aligned as the segment is, and to at least 16 bytes. The address of the
 * variables is congruent to p->vaddr modulo the segment's alignment, as the
 * linker assumed when it computed their offsets from the thread pointer.
 */
static size_t tls_area_size(const struct phdr *p)
{
	return TLS_AREA_SIZE(p->memsz, align_mask(p) | 15);
}

static void setup_tls(const struct phdr *p, uintptr_t bias, char *area,
	uintptr_t guard)
{
	unsigned mask = align_mask(p) | 15;
	uintptr_t t = (uintptr_t)(area + TLS_TCB_OFFSET(p->memsz, mask)) &
		~(uintptr_t)mask;
	struct tcb *tcb = (struct tcb *)t;
	char *block = (char *)TLS_BLOCK(t, p->vaddr, p->memsz, align_mask(p));
	const char *image = (const char *)(p->vaddr + bias);
	size_t i = p->memsz;

	while (i--)
		block[i] = i < p->filesz ? image[i] : 0;
	SET_TLS_GUARD(tcb, guard);
	set_thread_pointer(tcb);
}

/* Call each function of a table. */
static inline void run(const char *start, const char *end, int argc, char **argv,
	char **envp)
{
	init *const *f;

	for (f = (init *const *)start; (const char *)f < end; f++)
		(*f)(argc, argv, envp);
}

_Noreturn void __start_c(uintptr_t *sp, uintptr_t bias)
{
	int argc = (int)sp[0];
	char **argv = (char **)(sp + 1);
	char **envp = argv + sp[0] + 1;
	char **end = envp;
	const struct auxv *auxv;
	uintptr_t guard;

	while (*end++)
		;
	auxv = (const struct auxv *)end;

	INIT_VSYSCALL(auxv);
	__environ_init(envp);
	__auxv_init(auxv);
	__vdso_init(auxv);
	apply_irelative(auxv);
	guard = __guard_init(auxv);

	/* AT_PHDR would give these too, but not every loader passes it. */
	const struct ehdr *e = own_ehdr();
	const struct phdr *p = (const struct phdr *)((uintptr_t)e + e->phoff);
	unsigned n = e->phnum;	/* at least 1: this code is in a segment */
	do {
		/* The area is in this frame, which lasts until the program exits. */
		if (p->type == PT_TLS)
			setup_tls(p, bias, __builtin_alloca(tls_area_size(p)),
				guard);
		if (p->type == PT_GNU_RELRO)
			protect_relro(p, bias, auxv, PROT_READ);
		p++;
	} while (--n);

	run(__preinit_array_start, __preinit_array_end, argc, argv, envp);
	run(__init_array_start, __init_array_end, argc, argv, envp);
	exit(main(argc, argv, envp));
}
