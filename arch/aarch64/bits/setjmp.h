/* setjmp.h - longs of registers in a jmp_buf: x19 to x30, sp, d8 to d15 */
#define _JMP_REGISTERS 21
