/* machine.h - the ELF numbers of this machine and of its relocations. */
#define MACHINE 3	/* EM_386 */
#define R_RELATIVE 8	/* R_386_RELATIVE */
#define R_IRELATIVE 42	/* R_386_IRELATIVE */
#define R_TPREL 14	/* R_386_TLS_TPOFF */
#define R_DTPMOD 35	/* R_386_TLS_DTPMOD32 */
#define ADDEND_IN_WORD	/* dynamic relocations are REL */
