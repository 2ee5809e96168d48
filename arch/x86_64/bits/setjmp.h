/* setjmp.h - longs of registers in a jmp_buf: rbx, rbp, r12 to r15, rsp, rip */
#define _JMP_REGISTERS 8
