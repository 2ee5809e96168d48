/*
 * object.h - the Makefile includes it before every source of the library.
 *
 * All programs are static, so no symbol needs a GOT or PLT entry. Hidden
 * visibility says so: otherwise position-independent code on i386 would keep a
 * register for the GOT.
 *
 * Only debuggers read the unwind tables. As .debug_frame they are not loaded;
 * as .eh_frame they would double the size of a small program.
 *
 * The headers declare everything to the library's own sources.
 */
#ifdef __ASSEMBLER__
	.cfi_sections .debug_frame
#else
#define _GNU_SOURCE
#pragma GCC visibility push(hidden)
__asm__(".cfi_sections .debug_frame");
#endif
