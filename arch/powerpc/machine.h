/* machine.h - what ELF calls this machine, and its one start-up relocation. */
#define MACHINE 20	/* EM_PPC */
#define R_RELATIVE 22	/* R_PPC_RELATIVE */
