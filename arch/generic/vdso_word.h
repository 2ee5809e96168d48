/* vdso_word.h - the integer that fills a register of the vDSO's own code. */
typedef long vdso_word;
