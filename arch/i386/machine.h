/* machine.h - what ELF calls this machine, and its one start-up relocation. */
#define MACHINE 3	/* EM_386 */
#define R_RELATIVE 8	/* R_386_RELATIVE */
