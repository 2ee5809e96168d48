/*
 * load.h - starts a static program of this ABI as a kernel would, but with an
 * auxiliary vector of the caller's.
 *
 * The program is loaded where it was linked, so the caller must be linked
 * elsewhere. Returns -1 if the program can't be loaded, otherwise not at all.
 */
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "auxv.h"
#include "elf.h"
#include "start.h"

#define AT_IGNORE 1
#define AT_ENTRY 9
#define STACK (1 << 20)

static int load(const char *path, char **argv, char **envp,
	const struct auxv *auxv)
{
	static const struct ehdr none;
	struct ehdr e = none;
	struct phdr p[16];
	uintptr_t page = (uintptr_t)getpagesize(), from, to, *stack, *s;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	unsigned i;

	if (read(fd, &e, sizeof e) != sizeof e || e.magic != ELF_MAGIC ||
	    e.phnum > 16 || pread(fd, p, e.phnum * sizeof *p, e.phoff) !=
	    (ssize_t)(e.phnum * sizeof *p))
		return -1;
	/* Segments may share a page: map all of the memory before reading any. */
	from = -1, to = 0;
	for (i = 0; i < e.phnum; i++) {
		if (p[i].type != PT_LOAD)
			continue;
		if (p[i].vaddr < from)
			from = p[i].vaddr;
		if (p[i].vaddr + p[i].memsz > to)
			to = p[i].vaddr + p[i].memsz;
	}
	from &= -page;
	if (mmap((void *)from, to - from, PROT_READ | PROT_WRITE | PROT_EXEC,
	    MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != (void *)from)
		return -1;
	for (i = 0; i < e.phnum; i++)
		if (p[i].type == PT_LOAD && pread(fd, (void *)p[i].vaddr,
		    p[i].filesz, p[i].offset) != (ssize_t)p[i].filesz)
			return -1;
	close(fd);

	stack = mmap(0, STACK, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (stack == MAP_FAILED)
		return -1;
	stack = s = (uintptr_t *)((char *)stack + STACK / 2);
	for (s++; *argv; argv++) {
		*s++ = (uintptr_t)*argv;
		stack[0]++;
	}
	for (s++; *envp; envp++)
		*s++ = (uintptr_t)*envp;
	for (s++; auxv->type != AT_NULL; auxv++) {
		*s++ = auxv->type;
		*s++ = auxv->type == AT_ENTRY ? e.entry : auxv->value;
	}
	ENTER(stack, e.entry);
	return -1;
}
