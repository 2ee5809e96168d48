/* setjmp.h - d2 to d7, a2 to a7, pc, fp2 to fp7 of three words each */
#define _JMP_REGISTERS 31
