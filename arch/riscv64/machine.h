/* machine.h - what ELF calls this machine, and its one start-up relocation. */
#define MACHINE 243	/* EM_RISCV */
#define R_RELATIVE 3	/* R_RISCV_RELATIVE */
