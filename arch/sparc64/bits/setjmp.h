/* setjmp.h - longs of registers in a jmp_buf: l0 to l7, i0 to i7, sp, o7 */
#define _JMP_REGISTERS 18
