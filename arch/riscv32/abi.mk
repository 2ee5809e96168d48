# riscv32: 32-bit pointers and longs, 64-bit time, doubles in registers.
DETECT = __riscv_xlen == 32 && __riscv_float_abi_double
LIKE = word32 riscv64
TRIPLE = riscv32-linux-gnu
UNAME = riscv32
MESON = riscv32 little
QEMU = riscv32
FLAGS = -march=rv32gc -mabi=ilp32d
OBJFLAGS =
HEADERS = riscv64-linux-gnu
LIBGCC_CALLS = __riscv_flush_icache
# GNU ld 2.40 shortens addresses to offsets from gp that, in the end, do not fit.
GCC_ASM = .option norelax
