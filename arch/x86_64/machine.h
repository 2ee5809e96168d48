/* machine.h - the ELF numbers of this machine and its relative relocation. */
#define MACHINE 62	/* EM_X86_64 */
#define R_RELATIVE 8	/* R_X86_64_RELATIVE */
