/* machine.h - the ELF numbers of this machine and its relative relocation. */
#define MACHINE 20	/* EM_PPC */
#define R_RELATIVE 22	/* R_PPC_RELATIVE */
