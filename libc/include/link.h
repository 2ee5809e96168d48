/*
 * link.h - the types of <elf.h> in the class of this ABI. There is no dynamic
 * linking, so none of its structures and functions.
 */
#ifndef _LINK_H
#define _LINK_H

#include <elf.h>

/* ElfW(Phdr) is Elf64_Phdr, or Elf32_Phdr where pointers have 32 bits. */
#if __SIZEOF_POINTER__ == 8
#define ElfW(type) Elf64_##type
#else
#define ElfW(type) Elf32_##type
#endif

#endif
