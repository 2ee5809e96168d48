# x86_64: the System V ABI with 64-bit pointers.
DETECT = __x86_64__ && !__ILP32__
LIKE = vector x86
ELF = 64 little
COMPAT = i386
TRIPLE = x86_64-linux-gnu
UNAME = x86_64
MESON = x86_64 little
QEMU = x86_64
FLAGS = -m64
SIBLINGS = -m32=i386 -mx32=x32
OBJFLAGS = -fcf-protection=none
TRYFLAGS = -malign-data=abi
TEST_CC = clang
