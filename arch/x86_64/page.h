/*
 * page.h - the page size, and the end of the pages to make read-only.
 *
 * x86 has only 4 KiB pages, and linkers end RELRO at the end of one.
 */
#define PAGE(auxv) 4096UL
#define PAGE_END(auxv, address) (address)
