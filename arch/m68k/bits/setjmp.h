/*
 * setjmp.h - longs of registers in a jmp_buf:
 * d2 to d7, a2 to a6, sp, pc, and fp2 to fp7 of three longs each
 */
#define _JMP_REGISTERS 31
