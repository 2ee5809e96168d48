/*
 * page.h - the page size: on most machines the kernel's choice. Where it is
 * larger than the linker thought, what follows the end shares a page with it.
 */
#define PAGE(auxv) auxval(auxv, AT_PAGESZ, 4096)
#define PAGE_END(auxv, address) ((address) & -PAGE(auxv))
