/*
 * elf.h - the parts of ELF that crt and the vDSO reader use, in the class and
 * byte order of this ABI. Fields have ELF's names, without the prefix.
 */
#ifndef ELF_H
#define ELF_H

#include <stdint.h>
#include "machine.h"

#define PT_LOAD 1
#define PT_DYNAMIC 2
#define PT_TLS 7
#define PT_GNU_RELRO 0x6474e552

#define DT_NULL 0
#define DT_PLTRELSZ 2
#define DT_HASH 4
#define DT_STRTAB 5
#define DT_SYMTAB 6
#define DT_RELA 7
#define DT_RELASZ 8
#define DT_STRSZ 10
#define DT_REL 17
#define DT_RELSZ 18
#define DT_JMPREL 23
#define DT_RELRSZ 35
#define DT_RELR 36
#define DT_GNU_HASH 0x6ffffef5
#define DT_VERSYM 0x6ffffff0
#define DT_VERDEF 0x6ffffffc

#define R_NONE 0

#define STT_NOTYPE 0
#define STT_FUNC 2
#define SHN_UNDEF 0
#define SHN_ABS 0xfff1

/*
 * An image may be broken, so nothing in it is certain to be aligned, and the
 * same bytes may be read as several of these types.
 */
typedef uint16_t elf_half __attribute__((aligned(1), may_alias));
typedef uint32_t elf_word __attribute__((aligned(1), may_alias));
typedef uintptr_t elf_addr __attribute__((aligned(1), may_alias));

struct ehdr {
	elf_word magic;			/* e_ident, up to pad */
	unsigned char class, data, ident_version, os_abi, abi_version, pad[7];
	elf_half type, machine;
	elf_word version;
	elf_addr entry, phoff, shoff;
	elf_word flags;
	elf_half ehsize, phentsize, phnum, shentsize, shnum, shstrndx;
};

/* The two classes order the fields of these structures differently. */
#if __SIZEOF_POINTER__ == 8
struct phdr {
	elf_word type, flags;
	elf_addr offset, vaddr, paddr, filesz, memsz, align;
};
struct sym {
	elf_word name;
	unsigned char info, other;
	elf_half shndx;
	elf_addr value, size;
};
#define ELF_CLASS 2
#else
struct phdr {
	elf_word type;
	elf_addr offset, vaddr, paddr, filesz, memsz;
	elf_word flags, align;
};
struct sym {
	elf_word name;
	elf_addr value, size;
	unsigned char info, other;
	elf_half shndx;
};
#define ELF_CLASS 1
#endif

/* System V hash tables have 32-bit words, except on s390x (machine.h). */
#ifndef HASHWORD
#define HASHWORD uint32_t
#endif
typedef HASHWORD hashword __attribute__((aligned(1), may_alias));

#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define ELF_MAGIC 0x7f454c46	/* "\177ELF" */
#define ELF_DATA 2
#else
#define ELF_MAGIC 0x464c457f
#define ELF_DATA 1
#endif

struct dyn {
	elf_addr tag, value;
};

struct rel {
	elf_addr offset, info;
};

struct rela {
	elf_addr offset, info, addend;
};

/*
 * A machine's dynamic relocations are either REL, with the addend in the word to
 * relocate, or RELA, with the addend in the entry; machine.h says which. In a
 * static program linkers name the start and the end of those of IFUNCs.
 */
#ifdef ADDEND_IN_WORD
#define RELOC struct rel
#define ADDEND(r, word) (*(word))
#define DT_RELOC DT_REL
#define DT_RELOCSZ DT_RELSZ
#define DT_OTHER DT_RELA
#define IPLT_START __rel_iplt_start
#define IPLT_END __rel_iplt_end
#else
#define RELOC struct rela
#define ADDEND(r, word) ((r)->addend)
#define DT_RELOC DT_RELA
#define DT_RELOCSZ DT_RELASZ
#define DT_OTHER DT_REL
#define IPLT_START __rela_iplt_start
#define IPLT_END __rela_iplt_end
#endif

/* The header of a GNU hash table; see gnu_symbol_count in image.c. */
struct gnu_hash {
	elf_word bucket_count, first_symbol, bloom_size, bloom_shift;
};

struct verdef {
	elf_half version, flags, ndx, cnt;
	elf_word hash, aux, next;
};

#endif
