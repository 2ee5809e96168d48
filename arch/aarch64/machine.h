/* machine.h - the ELF numbers of this machine and its relative relocation. */
#define MACHINE 183	/* EM_AARCH64 */
#define R_RELATIVE 1027	/* R_AARCH64_RELATIVE */
