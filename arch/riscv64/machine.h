/* machine.h - the ELF numbers of this machine and its relative relocation. */
#define MACHINE 243	/* EM_RISCV */
#define R_RELATIVE 3	/* R_RISCV_RELATIVE */
