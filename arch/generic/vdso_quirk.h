/* vdso_quirk.h - a self-test of vDSO routines known to be broken: none here. */
#define VDSO_SELFTEST(vdso) ((void)0)
#define VDSO_SELFTESTED ""	/* the end of the tested symbol, for tests */
