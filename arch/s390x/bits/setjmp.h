/* setjmp.h - longs of registers in a jmp_buf: r6 to r15, f8 to f15 */
#define _JMP_REGISTERS 18
