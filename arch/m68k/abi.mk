# m68k: the System V ABI of the 68020 and up, with a floating-point unit.
DETECT = __m68k__ && !__mcoldfire__
LIKE = word32
TRIPLE = m68k-linux-gnu
QEMU = m68k
FLAGS =
# clang 19 crashes on the library; gcc's -static-pie makes plain static programs.
TEST_CC = gcc
PIE = no
