/* machine.h - the ELF numbers of this machine and of its relocations. */
#define MACHINE 20	/* EM_PPC */
#define R_RELATIVE 22	/* R_PPC_RELATIVE */
#define R_IRELATIVE 248	/* R_PPC_IRELATIVE */
#define R_TPREL 73	/* R_PPC_TPREL32 */
#define R_DTPMOD 68	/* R_PPC_DTPMOD32 */
