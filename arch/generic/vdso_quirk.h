/* vdso_quirk.h - which routines to try before they are believed: here none. */
#define VDSO_SELFTEST(vdso) ((void)0)
#define VDSO_SELFTESTED ""	/* how its symbol ends */
