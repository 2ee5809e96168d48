/*
 * elf.h - the kernel's <linux/elf.h> beside our <elf.h>. The kernel's SHT_NUM and
 * EI_PAD don't count the section types and EI_ABIVERSION, which came later.
 */
#include <elf.h>

#pragma push_macro("SHT_NUM")
#undef SHT_NUM
#pragma push_macro("EI_PAD")
#undef EI_PAD
#pragma push_macro("ELF32_ST_BIND")
#undef ELF32_ST_BIND
#pragma push_macro("ELF32_ST_TYPE")
#undef ELF32_ST_TYPE
#pragma push_macro("ELF64_ST_BIND")
#undef ELF64_ST_BIND
#pragma push_macro("ELF64_ST_TYPE")
#undef ELF64_ST_TYPE
#define Elf32_Addr __linux_Elf32_Addr
#define Elf32_Half __linux_Elf32_Half
#define Elf32_Off __linux_Elf32_Off
#define Elf32_Sword __linux_Elf32_Sword
#define Elf32_Word __linux_Elf32_Word
#define Elf64_Addr __linux_Elf64_Addr
#define Elf64_Half __linux_Elf64_Half
#define Elf64_Off __linux_Elf64_Off
#define Elf64_Sword __linux_Elf64_Sword
#define Elf64_Word __linux_Elf64_Word
#define Elf64_Xword __linux_Elf64_Xword
#define Elf64_Sxword __linux_Elf64_Sxword
#define Elf32_Dyn __linux_Elf32_Dyn
#define Elf64_Dyn __linux_Elf64_Dyn
#define Elf32_Rel __linux_Elf32_Rel
#define Elf64_Rel __linux_Elf64_Rel
#define Elf32_Rela __linux_Elf32_Rela
#define Elf64_Rela __linux_Elf64_Rela
#define Elf32_Sym __linux_Elf32_Sym
#define Elf64_Sym __linux_Elf64_Sym
#define Elf32_Ehdr __linux_Elf32_Ehdr
#define Elf64_Ehdr __linux_Elf64_Ehdr
#define Elf32_Phdr __linux_Elf32_Phdr
#define Elf64_Phdr __linux_Elf64_Phdr
#define Elf32_Shdr __linux_Elf32_Shdr
#define Elf64_Shdr __linux_Elf64_Shdr
#define Elf32_Nhdr __linux_Elf32_Nhdr
#define Elf64_Nhdr __linux_Elf64_Nhdr
#define Elf32_Verdef __linux_Elf32_Verdef
#define Elf64_Verdef __linux_Elf64_Verdef
#define Elf32_Verdaux __linux_Elf32_Verdaux
#define Elf64_Verdaux __linux_Elf64_Verdaux
#include_next <linux/elf.h>
#undef Elf32_Addr
#undef Elf32_Half
#undef Elf32_Off
#undef Elf32_Sword
#undef Elf32_Word
#undef Elf64_Addr
#undef Elf64_Half
#undef Elf64_Off
#undef Elf64_Sword
#undef Elf64_Word
#undef Elf64_Xword
#undef Elf64_Sxword
#undef Elf32_Dyn
#undef Elf64_Dyn
#undef Elf32_Rel
#undef Elf64_Rel
#undef Elf32_Rela
#undef Elf64_Rela
#undef Elf32_Sym
#undef Elf64_Sym
#undef Elf32_Ehdr
#undef Elf64_Ehdr
#undef Elf32_Phdr
#undef Elf64_Phdr
#undef Elf32_Shdr
#undef Elf64_Shdr
#undef Elf32_Nhdr
#undef Elf64_Nhdr
#undef Elf32_Verdef
#undef Elf64_Verdef
#undef Elf32_Verdaux
#undef Elf64_Verdaux
#pragma pop_macro("SHT_NUM")
#pragma pop_macro("EI_PAD")
#pragma pop_macro("ELF32_ST_BIND")
#pragma pop_macro("ELF32_ST_TYPE")
#pragma pop_macro("ELF64_ST_BIND")
#pragma pop_macro("ELF64_ST_TYPE")
