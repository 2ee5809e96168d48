/* machine.h - the ELF numbers of this machine and of its relocations. */
#define MACHINE 21	/* EM_PPC64 */
#define R_RELATIVE 22	/* R_PPC64_RELATIVE */
#define R_IRELATIVE 248	/* R_PPC64_IRELATIVE */
#define R_TPREL 73	/* R_PPC64_TPREL64 */
#define R_DTPMOD 68	/* R_PPC64_DTPMOD64 */
