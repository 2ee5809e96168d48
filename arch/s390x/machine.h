/* machine.h - the ELF numbers of this machine and of its relocations. */
#define MACHINE 22	/* EM_S390 */
#define R_RELATIVE 12	/* R_390_RELATIVE */
#define R_IRELATIVE 61	/* R_390_IRELATIVE */
#define R_TPREL 56	/* R_390_TLS_TPOFF */
#define R_DTPMOD 54	/* R_390_TLS_DTPMOD */
#define HASHWORD uint64_t	/* of DT_HASH; 32 bits on other machines */
