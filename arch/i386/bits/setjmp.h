/* setjmp.h - ebx esi edi ebp esp eip */
#define _JMP_REGISTERS 6
