/*
 * setjmp.h - longs of registers in a jmp_buf:
 * s0 to s8, fp, ra, sp, fs0 to fs7
 */
#define _JMP_REGISTERS 20
