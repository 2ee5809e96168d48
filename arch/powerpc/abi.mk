# powerpc: the 32-bit System V ABI, big-endian, with an FPU; long double is double.
DETECT = __powerpc__ && !__powerpc64__
LIKE = word32 powerpc64le
TRIPLE = powerpc-linux-gnu
UNAME = ppc
MESON = ppc big
QEMU = ppc
FLAGS = -m32 -mlong-double-64
SIBLINGS = -m64=powerpc64
TEST_CC = clang
