/*
 * setjmp.h - lr r1 r2 cr, r14 to r31, f14 to f31, v20 to v31 and room to align
 * those; the same whether the program uses vector registers or not.
 */
#define _JMP_REGISTERS (22 + (8 * 18 + 16 * 13) / sizeof(long))
