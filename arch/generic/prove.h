/* prove.h - which routines to try before they are believed: here none. */
#define PROVE(vdso) ((void)0)
