/* setjmp.h - longs of registers in a jmp_buf: ebx, esi, edi, ebp, esp, eip */
#define _JMP_REGISTERS 6
