/*
 * page.h - the page size, and the end of the pages to make read-only.
 *
 * On most machines the page size depends on the kernel. If it exceeds the one
 * that the linker assumed, the last page of RELRO also holds data that must stay
 * writable: leave that page out.
 */
#define PAGE(auxv) auxval(auxv, AT_PAGESZ, 4096)
#define PAGE_END(auxv, address) ((address) & -PAGE(auxv))
