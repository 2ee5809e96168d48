# loongarch64: 64-bit pointers, doubles in registers.
DETECT = __loongarch_lp64 && __loongarch_double_float
LIKE = norestorer
ELF = 64 little
TRIPLE = loongarch64-linux-gnu
UNAME = loongarch64
MESON = loongarch64 little
QEMU = loongarch64
# The default of gcc. That of clang has vector instructions, which a CPU may lack.
FLAGS = -march=loongarch64
OBJFLAGS =
# clang 14 does not know it.
CLANG = 19
