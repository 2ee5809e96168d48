/* setjmp.h - $16 to $23, $28 to $31, six doubles: $f20, $f22 to $f30 */
#define _JMP_REGISTERS 24
