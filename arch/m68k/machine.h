/* machine.h - the ELF numbers of this machine and of its relocations. */
#define MACHINE 4	/* EM_68K */
#define R_RELATIVE 22	/* R_68K_RELATIVE; unused: m68k has no static-pie */
#define R_IRELATIVE 255	/* none has this number */
#define R_TPREL 42	/* R_68K_TLS_TPREL32 */
#define R_DTPMOD 40	/* R_68K_TLS_DTPMOD32 */
