/* machine.h - the ELF numbers of this machine and its relative relocation. */
#define MACHINE 258	/* EM_LOONGARCH */
#define R_RELATIVE 3	/* R_LARCH_RELATIVE */
