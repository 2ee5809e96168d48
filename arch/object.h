/*
 * object.h - included ahead of every object of the library by the Makefile.
 *
 * Everything is linked statically, so nothing needs to go through a GOT or a
 * PLT: without this, position-independent code on i386 would keep a register
 * for it. And unwind tables are for debuggers only: as .debug_frame they stay
 * out of memory, as .eh_frame they would double a small program.
 */
#ifdef __ASSEMBLER__
	.cfi_sections .debug_frame
#else
#pragma GCC visibility push(hidden)
__asm__(".cfi_sections .debug_frame");
#endif
