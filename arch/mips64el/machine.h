/* machine.h - the ELF numbers of this machine and of its relocations. */
#define MACHINE 8	/* EM_MIPS */
#define R_RELATIVE 3	/* R_MIPS_REL32; unused: mips has no static-pie */
#define R_IRELATIVE 128	/* R_MIPS_IRELATIVE */
#define R_TPREL 48	/* R_MIPS_TLS_TPREL64 */
#define R_DTPMOD 40	/* R_MIPS_TLS_DTPMOD64 */
#define ADDEND_IN_WORD	/* dynamic relocations are REL */
