/* machine.h - the ELF numbers of this machine and its relative relocation. */
#define MACHINE 3	/* EM_386 */
#define R_RELATIVE 8	/* R_386_RELATIVE */
