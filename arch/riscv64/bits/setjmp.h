/* setjmp.h - s0 to s11, ra, sp, fs0 to fs11: 8 bytes each, however wide */
#define _JMP_REGISTERS (26 * 8 / sizeof(long))
