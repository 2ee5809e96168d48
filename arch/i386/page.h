/* page.h - the page size: never another on x86. */
#define PAGE(auxv) 4096UL
