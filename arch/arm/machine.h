/* machine.h - the ELF numbers of this machine and of its relocations. */
#define MACHINE 40	/* EM_ARM */
#define R_RELATIVE 23	/* R_ARM_RELATIVE */
#define R_IRELATIVE 160	/* R_ARM_IRELATIVE */
#define R_TPREL 19	/* R_ARM_TLS_TPOFF32 */
#define R_DTPMOD 17	/* R_ARM_TLS_DTPMOD32 */
#define ADDEND_IN_WORD	/* dynamic relocations are REL */
