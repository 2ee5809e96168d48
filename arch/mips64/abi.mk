# mips64: mips64el with the bytes the other way round.
DETECT = __MIPSEB__ && _MIPS_SIM == _ABI64
LIKE = mips64el
TRIPLE = mips64-linux-gnuabi64
QEMU = mips64
FLAGS =
OBJFLAGS =
PIE = no
TEST_CC = clang
