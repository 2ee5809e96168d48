/* machine.h - what ELF calls this machine, and its one start-up relocation. */
#define MACHINE 21	/* EM_PPC64 */
#define R_RELATIVE 22	/* R_PPC64_RELATIVE */
