/*
 * setjmp.h - longs of registers in a jmp_buf:
 * $16 to $23, $28 to $31, $f24 to $f31
 */
#define _JMP_REGISTERS 20
