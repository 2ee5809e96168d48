# mipsel: the o32 ABI, little-endian, 32-bit pointers.
DETECT = __MIPSEL__ && _MIPS_SIM == _ABIO32
LIKE = mips64el word32
TRIPLE = mipsel-linux-gnu
QEMU = mipsel
FLAGS =
OBJFLAGS =
# Without it clang before 20 loads unaligned words as if they were aligned, at -O0.
TRYFLAGS = -mllvm=-fast-isel=0
PIE = no
