/* machine.h - what ELF calls this machine, and its one start-up relocation. */
#define MACHINE 4	/* EM_68K */
#define R_RELATIVE 22	/* R_68K_RELATIVE */
