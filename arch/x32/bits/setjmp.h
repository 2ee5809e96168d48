/* setjmp.h - rbx rbp r12 r13 r14 r15 rsp rip, of two longs each */
#define _JMP_REGISTERS 16
