# loongarch64: 64-bit pointers, doubles in registers. Vectors only where a
# program asks for them: clang would take them for granted, gcc does not.
DETECT = __loongarch_lp64 && __loongarch_double_float
LIKE = norestorer
TRIPLE = loongarch64-linux-gnu
QEMU = loongarch64
FLAGS = -march=loongarch64
OBJFLAGS =
