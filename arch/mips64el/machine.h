/* machine.h - what ELF calls this machine, and its one start-up relocation. */
#define MACHINE 8	/* EM_MIPS */
#define R_RELATIVE 3	/* R_MIPS_REL32: unused, as there is no static-pie */
