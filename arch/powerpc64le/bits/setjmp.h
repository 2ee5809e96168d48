/*
 * setjmp.h - longs of registers in a jmp_buf: lr, r1, r2, cr, r14 to r31, then
 * f14 to f31, then v20 to v31 with room to align them. The size is the same for
 * programs without vector registers, so that objects of both kinds link.
 */
#define _JMP_REGISTERS (22 + (8 * 18 + 16 * 13) / sizeof(long))
