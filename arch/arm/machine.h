/* machine.h - what ELF calls this machine, and its one start-up relocation. */
#define MACHINE 40	/* EM_ARM */
#define R_RELATIVE 23	/* R_ARM_RELATIVE */
