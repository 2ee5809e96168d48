# m68k: the System V ABI of the 68020 and later, with a floating-point unit.
DETECT = __m68k__ && !__mcoldfire__
LIKE = word32
TRIPLE = m68k-linux-gnu
UNAME = m68k
MESON = m68k big
QEMU = m68k
FLAGS =
# clang 19 crashes while it compiles the library.
TEST_CC = gcc
CLANG = none
# gcc ignores -static-pie and links at a fixed address.
PIE = no
