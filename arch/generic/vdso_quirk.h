/* vdso_quirk.h - a self-test of a routine that some vDSOs get wrong: none here. */
#define VDSO_SELFTEST(vdso) ((void)0)
#define VDSO_SELFTESTED ""	/* how the tested symbol ends, for launch.c */
