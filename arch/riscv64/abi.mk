# riscv64: 64-bit pointers, little-endian, doubles in registers.
DETECT = __riscv_xlen == 64 && __riscv_float_abi_double
LIKE = norestorer
ELF = 64 little
TRIPLE = riscv64-linux-gnu
UNAME = riscv64
MESON = riscv64 little
QEMU = riscv64
FLAGS =
OBJFLAGS =
LIBGCC_CALLS = __riscv_flush_icache
# GNU ld 2.40 shortens addresses to offsets from gp that, in the end, do not fit.
GCC_ASM = .option norelax
