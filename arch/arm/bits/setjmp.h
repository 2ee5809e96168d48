/* setjmp.h - longs of registers in a jmp_buf: r4 to r11, sp, lr, d8 to d15 */
#define _JMP_REGISTERS 26
