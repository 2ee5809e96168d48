# aarch64: AAPCS64, little-endian, 64-bit pointers.
DETECT = __AARCH64EL__ && __LP64__
LIKE = vector
ELF = 64 little
COMPAT = arm armhf
TRIPLE = aarch64-linux-gnu
UNAME = aarch64
MESON = aarch64 little
QEMU = aarch64
FLAGS =
# Outlined atomics are functions of libgcc, which may be missing.
OBJFLAGS = -mno-outline-atomics
