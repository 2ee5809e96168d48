/* machine.h - the ELF numbers of this machine and of its relocations. */
#define MACHINE 183	/* EM_AARCH64 */
#define R_RELATIVE 1027	/* R_AARCH64_RELATIVE */
#define R_IRELATIVE 1032	/* R_AARCH64_IRELATIVE */
#define R_TPREL 1030	/* R_AARCH64_TLS_TPREL64 */
#define R_DTPMOD 1028	/* R_AARCH64_TLS_DTPMOD64 */
