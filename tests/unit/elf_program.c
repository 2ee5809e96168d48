/*
 * elf_program.c - the types of <elf.h> and <link.h> read this program: its headers
 * in memory and in its file, and the auxiliary vector.
 */
#include <elf.h>
#include <fcntl.h>
#include <link.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>
#include "../test.h"

static int data = 1;

/* The segment of that type at an address, or anywhere if that is 0. */
static const ElfW(Phdr) *segment(const ElfW(Phdr) *p, size_t n, ElfW(Addr) base,
	ElfW(Word) type, const void *address)
{
	for (; n--; p++)
		if (p->p_type == type && (!address ||
				(ElfW(Addr))address - base - p->p_vaddr < p->p_memsz))
			return p;
	return 0;
}

static void sections(int f, const ElfW(Ehdr) *h)
{
	char names[2000];
	ElfW(Shdr) s, strings;
	int i, found = 0;

	CHECK(pread(f, &strings, sizeof strings,
		h->e_shoff + h->e_shstrndx * sizeof s) == sizeof strings);
	CHECK(strings.sh_type == SHT_STRTAB && strings.sh_size < sizeof names);
	CHECK(pread(f, names, sizeof names - 1, strings.sh_offset) > 0);
	names[sizeof names - 1] = 0;
	for (i = 0; i < h->e_shnum; i++) {
		CHECK(pread(f, &s, sizeof s, h->e_shoff + i * sizeof s) == sizeof s);
		if (s.sh_name < sizeof names && !strcmp(names + s.sh_name, ".bss"))
			found += s.sh_type == SHT_NOBITS &&
				(s.sh_flags & (SHF_WRITE | SHF_ALLOC)) ==
					(SHF_WRITE | SHF_ALLOC);
	}
	CHECK(found == 1);
}

static void vector(void)
{
	char text[2000];
	ElfW(auxv_t) a;
	int f = open("/proc/self/auxv", O_RDONLY | O_CLOEXEC), found = 0;
	ssize_t n = read(f, text, sizeof text), i;

	CHECK(n > 0);
	for (i = 0; i + (ssize_t)sizeof a <= n; i += sizeof a) {
		memcpy(&a, text + i, sizeof a);
		if (a.a_type == AT_PHDR)
			found += a.a_un.a_val == getauxval(AT_PHDR);
		if (a.a_type == AT_NULL)
			break;
	}
	/* A 64-bit kernel may add zeros for a 32-bit program. */
	CHECK(found == 1 && i + (ssize_t)sizeof a <= n);
	close(f);
}

int main(void)
{
	const ElfW(Phdr) *p = (const ElfW(Phdr) *)getauxval(AT_PHDR), *s;
	size_t n = getauxval(AT_PHNUM);
	int f = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
	ElfW(Ehdr) h;
	ElfW(Addr) base;

	CHECK(sizeof *p == getauxval(AT_PHENT));
	CHECK(f >= 0 && read(f, &h, sizeof h) == sizeof h);
	CHECK(!memcmp(h.e_ident, ELFMAG, SELFMAG));
	CHECK(h.e_ident[EI_CLASS] ==
		(sizeof(void *) == 8 ? ELFCLASS64 : ELFCLASS32));
	CHECK(h.e_ident[EI_DATA] ==
		(*(const char *)&data ? ELFDATA2LSB : ELFDATA2MSB));
	CHECK(h.e_ident[EI_VERSION] == EV_CURRENT && h.e_version == EV_CURRENT);
	CHECK(h.e_type == ET_EXEC || h.e_type == ET_DYN);
	CHECK(h.e_ehsize == sizeof h && h.e_phnum == n);
	CHECK(h.e_phentsize == sizeof *p && h.e_shentsize == sizeof(ElfW(Shdr)));
	base = getauxval(AT_ENTRY) - h.e_entry;
	CHECK((h.e_type == ET_DYN) == (base != 0));

	s = segment(p, n, base, PT_LOAD, &data);
	CHECK(s && (s->p_flags & (PF_R | PF_W)) == (PF_R | PF_W));
	s = segment(p, n, base, PT_LOAD, (void *)getauxval(AT_ENTRY));
	CHECK(s && (s->p_flags & (PF_R | PF_W | PF_X)) == (PF_R | PF_X));
	s = segment(p, n, base, PT_GNU_STACK, 0);
	CHECK(s && !(s->p_flags & PF_X));
	sections(f, &h);
	close(f);
	vector();

	CHECK(sizeof(Elf32_Sym) == 16 && sizeof(Elf64_Sym) == 24);
	CHECK(sizeof(Elf32_Rela) == 12 && sizeof(Elf64_Rela) == 24);
	CHECK(sizeof(Elf32_Dyn) == 8 && sizeof(Elf64_Dyn) == 16);
	CHECK(sizeof(Elf32_Chdr) == 12 && sizeof(Elf64_Chdr) == 24);
	CHECK(sizeof(Elf32_Verdef) == 20 && sizeof(Elf64_Verneed) == 16);
	CHECK(sizeof(Elf32_Vernaux) == 16 && sizeof(Elf64_Verdaux) == 8);
	CHECK(ELF32_ST_BIND((signed char)0xa2) == STB_GNU_UNIQUE);
	CHECK(ELF64_ST_INFO(STB_WEAK, STT_FUNC) == 0x22);
	CHECK(ELF64_ST_TYPE(0x22) == STT_FUNC);
	CHECK(ELF64_ST_VISIBILITY(0x83) == STV_PROTECTED);
	CHECK(ELF32_R_INFO(3, 0x105) == 0x305 && ELF32_R_SYM(0x305) == 3);
	CHECK(ELF64_R_INFO(3, 5) == 0x300000005 && ELF64_R_SYM(0x300000005) == 3);
	CHECK(ELF64_R_TYPE(0x300000005) == 5);
	CHECK(PPC64_LOCAL_ENTRY_OFFSET(0x60) == 8 &&
		PPC64_LOCAL_ENTRY_OFFSET(0x20) == 0);
	return failed;
}
