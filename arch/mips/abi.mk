# mips: the o32 ABI, big-endian, 32-bit pointers.
DETECT = __MIPSEB__ && _MIPS_SIM == _ABIO32
LIKE = mipsel
TRIPLE = mips-linux-gnu
UNAME = mips
MESON = mips big
QEMU = mips
FLAGS =
OBJFLAGS =
# See mipsel.
TRYFLAGS = -mllvm=-fast-isel=0
PIE = no
TEST_CC = clang
LIBGCC_CALLS = _flush_cache
