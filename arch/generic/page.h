/*
 * page.h - the page size, and the end of the pages to make read-only.
 *
 * Most kernels choose their page size. Where it exceeds the linker's, the last
 * page of RELRO also holds data that must stay writable: leave that page out.
 */
#define PAGE(auxv) auxval(auxv, AT_PAGESZ, 4096)
#define PAGE_END(auxv, address) ((address) & -PAGE(auxv))
