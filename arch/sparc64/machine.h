/* machine.h - the ELF numbers of this machine and of its relocations. */
#define MACHINE 43	/* EM_SPARCV9 */
#define R_RELATIVE 22	/* R_SPARC_RELATIVE */
#define R_IRELATIVE 249	/* R_SPARC_IRELATIVE */
#define R_TPREL 79	/* R_SPARC_TLS_TPOFF64 */
#define R_DTPMOD 75	/* R_SPARC_TLS_DTPMOD64 */
