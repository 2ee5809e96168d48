/* machine.h - the ELF numbers of this machine and its relative relocation. */
#define MACHINE 43	/* EM_SPARCV9 */
#define R_RELATIVE 22	/* R_SPARC_RELATIVE */
