/*
 * page.h - the page size: never another on x86, so that linkers end at a page
 * what is to be read-only.
 */
#define PAGE(auxv) 4096UL
#define PAGE_END(auxv, address) (address)
