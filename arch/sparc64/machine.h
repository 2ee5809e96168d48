/* machine.h - what ELF calls this machine, and its one start-up relocation. */
#define MACHINE 43	/* EM_SPARCV9 */
#define R_RELATIVE 22	/* R_SPARC_RELATIVE */
