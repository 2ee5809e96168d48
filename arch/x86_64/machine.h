/* machine.h - what ELF calls this machine, and its one start-up relocation. */
#define MACHINE 62	/* EM_X86_64 */
#define R_RELATIVE 8	/* R_X86_64_RELATIVE */
