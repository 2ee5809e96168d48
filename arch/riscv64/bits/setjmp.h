/*
 * setjmp.h - longs of registers in a jmp_buf:
 * s0 to s11, ra, sp, fs0 to fs11, of 8 bytes each on riscv32 too
 */
#define _JMP_REGISTERS (26 * 8 / sizeof(long))
