# mipsel: the o32 ABI, little-endian, 32-bit pointers.
DETECT = __MIPSEL__ && _MIPS_SIM == _ABIO32
LIKE = mips64el word32
ELF = 32 little
TRIPLE = mipsel-linux-gnu
UNAME = mips
MESON = mips little
QEMU = mipsel
FLAGS =
OBJFLAGS =
# At -O0, FastISel of clang before 20 loads unaligned words as if they were aligned.
TRYFLAGS = -mllvm=-fast-isel=0
PIE = no
LIBGCC_CALLS = _flush_cache
