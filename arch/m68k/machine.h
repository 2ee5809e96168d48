/* machine.h - the ELF numbers of this machine and its relative relocation. */
#define MACHINE 4	/* EM_68K */
#define R_RELATIVE 22	/* R_68K_RELATIVE */
