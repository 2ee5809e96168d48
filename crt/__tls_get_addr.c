/*
 * __tls_get_addr.c - the address of a thread-local variable, for code compiled
 * with -fPIC. On most machines linkers replace the call in a program; on arm,
 * loongarch64, m68k, mips, riscv and, depending on the linker, powerpc and s390x
 * they do not.
 */
#include "elf.h"
#include "ehdr.h"
#include "syscall.h"
#include "tls.h"

struct tls_index {
	uintptr_t module;	/* always the program */
	uintptr_t offset;
};

void *__tls_get_addr(const struct tls_index *index)
{
	const struct ehdr *e = own_ehdr();
	const struct phdr *p = (const struct phdr *)((uintptr_t)e + e->phoff);
	static uintptr_t block;	/* where the variables are, once known */

	if (!block) {
		while (p->type != PT_TLS)
			p++;
		block = TLS_BLOCK(thread_pointer() - TP_BIAS, p->vaddr,
			p->memsz, (unsigned)p->align - 1);
	}
	return (void *)(block + index->offset + DTP_BIAS);
}
