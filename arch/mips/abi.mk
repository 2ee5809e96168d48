# mips: mipsel with the bytes the other way round.
DETECT = __MIPSEB__ && _MIPS_SIM == _ABIO32
LIKE = mipsel
TRIPLE = mips-linux-gnu
QEMU = mips
FLAGS =
OBJFLAGS =
TRYFLAGS = -mllvm=-fast-isel=0
PIE = no
TEST_CC = clang
