/* machine.h - the ELF numbers of this machine and of its relocations. */
#define MACHINE 62	/* EM_X86_64 */
#define R_RELATIVE 8	/* R_X86_64_RELATIVE */
#define R_IRELATIVE 37	/* R_X86_64_IRELATIVE */
#define R_TPREL 18	/* R_X86_64_TPOFF64 */
#define R_DTPMOD 16	/* R_X86_64_DTPMOD64 */
