/* machine.h - what ELF calls this machine, and its one start-up relocation. */
#define MACHINE 22	/* EM_S390 */
#define R_RELATIVE 12	/* R_390_RELATIVE */
#define HASHWORD uint64_t
