/* machine.h - the ELF numbers of this machine and of its relocations. */
#define MACHINE 258	/* EM_LOONGARCH */
#define R_RELATIVE 3	/* R_LARCH_RELATIVE */
#define R_IRELATIVE 12	/* R_LARCH_IRELATIVE */
#define R_TPREL 11	/* R_LARCH_TLS_TPREL64 */
#define R_DTPMOD 7	/* R_LARCH_TLS_DTPMOD64 */
