/* machine.h - the ELF numbers of this machine and its relative relocation. */
#define MACHINE 22	/* EM_S390 */
#define R_RELATIVE 12	/* R_390_RELATIVE */
#define HASHWORD uint64_t	/* of DT_HASH; 32 bits on other machines */
