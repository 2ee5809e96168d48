# x32: x86_64 with 32-bit pointers and longs.
DETECT = __x86_64__ && __ILP32__
LIKE = x86_64
ELF = 32 little
TRIPLE = x86_64-linux-gnux32
UNAME = x86_64
MESON = x86_64 little
# qemu-user does not emulate it.
QEMU =
FLAGS = -mx32
SIBLINGS = -m64=x86_64 -m32=i386
OBJFLAGS = -fcf-protection=none
TEST_CC = clang
# lld 19 has no dynamic relocation for 32-bit pointers.
PIE = $(if $(findstring clang,$(CC)),no)
