# mips64el: the n64 ABI, little-endian, 64-bit pointers.
DETECT = __MIPSEL__ && _MIPS_SIM == _ABI64
ELF = 64 little
COMPAT = mipsel
TRIPLE = mips64el-linux-gnuabi64
UNAME = mips64
MESON = mips64 little
QEMU = mips64el
FLAGS =
OBJFLAGS =
PIE = no
LIBGCC_CALLS = _flush_cache
