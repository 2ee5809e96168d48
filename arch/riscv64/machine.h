/* machine.h - the ELF numbers of this machine and of its relocations. */
#define MACHINE 243	/* EM_RISCV */
#define R_RELATIVE 3	/* R_RISCV_RELATIVE */
#define R_IRELATIVE 58	/* R_RISCV_IRELATIVE */
#define R_TPREL (__riscv_xlen == 64 ? 11 : 10)	/* R_RISCV_TLS_TPREL64, 32 */
#define R_DTPMOD (__riscv_xlen == 64 ? 7 : 6)	/* R_RISCV_TLS_DTPMOD64, 32 */
