# mips64: the n64 ABI, big-endian, 64-bit pointers.
DETECT = __MIPSEB__ && _MIPS_SIM == _ABI64
LIKE = mips64el
TRIPLE = mips64-linux-gnuabi64
UNAME = mips64
MESON = mips64 big
QEMU = mips64
FLAGS =
OBJFLAGS =
PIE = no
TEST_CC = clang
LIBGCC_CALLS = _flush_cache
