/* machine.h - the ELF numbers of this machine and its relative relocation. */
#define MACHINE 8	/* EM_MIPS */
#define R_RELATIVE 3	/* R_MIPS_REL32; unused: mips has no static-pie */
