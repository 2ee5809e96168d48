# powerpc64: ELFv2, big-endian, any 64-bit CPU; long double is double, as in musl.
DETECT = __powerpc64__ && __BIG_ENDIAN__ && _CALL_ELF == 2
LIKE = powerpc64le
TRIPLE = powerpc64-linux-gnu
UNAME = ppc64
MESON = ppc64 big
QEMU = ppc64
FLAGS = -m64 -mabi=elfv2 -mlong-double-64
SIBLINGS = -m32=powerpc
TEST_CC = clang
