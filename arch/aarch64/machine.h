/* machine.h - what ELF calls this machine, and its one start-up relocation. */
#define MACHINE 183	/* EM_AARCH64 */
#define R_RELATIVE 1027	/* R_AARCH64_RELATIVE */
