/* page.h - the page size: on most machines the kernel's choice. */
#define PAGE(auxv) auxval(auxv, AT_PAGESZ, 4096)
