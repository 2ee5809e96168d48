/*
 * setjmp.h - longs of registers in a jmp_buf:
 * $16 to $23, $28 to $31, and six doubles: $f20 to $f30
 */
#define _JMP_REGISTERS 24
