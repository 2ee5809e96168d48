/* machine.h - the ELF numbers of this machine and its relative relocation. */
#define MACHINE 21	/* EM_PPC64 */
#define R_RELATIVE 22	/* R_PPC64_RELATIVE */
