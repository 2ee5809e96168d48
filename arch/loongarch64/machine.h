/* machine.h - what ELF calls this machine, and its one start-up relocation. */
#define MACHINE 258	/* EM_LOONGARCH */
#define R_RELATIVE 3	/* R_LARCH_RELATIVE */
