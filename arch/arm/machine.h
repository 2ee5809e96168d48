/* machine.h - the ELF numbers of this machine and its relative relocation. */
#define MACHINE 40	/* EM_ARM */
#define R_RELATIVE 23	/* R_ARM_RELATIVE */
