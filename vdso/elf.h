/* elf.h - as much of ELF as start-up reads, in the class of this ABI. */
#ifndef ELF_H
#define ELF_H

#include <stdint.h>
#include "machine.h"

#define PT_LOAD 1
#define PT_DYNAMIC 2
#define PT_TLS 7
#define PT_GNU_RELRO 0x6474e552

#define DT_NULL 0
#define DT_HASH 4
#define DT_STRTAB 5
#define DT_SYMTAB 6
#define DT_RELA 7
#define DT_RELASZ 8
#define DT_STRSZ 10
#define DT_REL 17
#define DT_RELSZ 18
#define DT_RELRSZ 35
#define DT_RELR 36
#define DT_GNU_HASH 0x6ffffef5
#define DT_VERSYM 0x6ffffff0
#define DT_VERDEF 0x6ffffffc

#define STT_NOTYPE 0
#define STT_FUNC 2
#define SHN_UNDEF 0
#define SHN_ABS 0xfff1

struct ehdr {
	uint32_t magic;
	uint16_t kind;		/* class and byte order */
	unsigned char ident[10];
	uint16_t type, machine;
	uint32_t version;
	uintptr_t entry, phoff, shoff;
	uint32_t flags;
	uint16_t ehsize, phentsize, phnum, shentsize, shnum, shstrndx;
};

/* The two classes order these two differently, to keep them aligned. */
#if __SIZEOF_POINTER__ == 8
struct phdr {
	uint32_t type, flags;
	uintptr_t offset, vaddr, paddr, filesz, memsz, align;
};
struct sym {
	uint32_t name;
	unsigned char info, other;
	uint16_t shndx;
	uintptr_t value, size;
};
#define ELF_CLASS 2
#define R_TYPE(info) ((uint32_t)(info))
#else
struct phdr {
	uint32_t type;
	uintptr_t offset, vaddr, paddr, filesz, memsz;
	uint32_t flags, align;
};
struct sym {
	uint32_t name;
	uintptr_t value, size;
	unsigned char info, other;
	uint16_t shndx;
};
#define ELF_CLASS 1
#define R_TYPE(info) ((info) & 0xff)
#endif

/* The words of a System V hash table, but for one machine. */
#ifndef HASHWORD
#define HASHWORD uint32_t
#endif
typedef HASHWORD hashword;

#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define ELF_MAGIC 0x7f454c46	/* "\177ELF" */
#define ELF_KIND (ELF_CLASS << 8 | 2)
#else
#define ELF_MAGIC 0x464c457f
#define ELF_KIND (1 << 8 | ELF_CLASS)
#endif

struct dyn {
	uintptr_t tag, value;
};

struct verdef {
	uint16_t version, flags, ndx, cnt;
	uint32_t hash, aux, next;
};

struct verdaux {
	uint32_t name, next;
};

#endif
