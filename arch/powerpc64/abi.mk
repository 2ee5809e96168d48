# powerpc64: as powerpc64le, ELFv2 too, but big-endian and any 64-bit CPU.
DETECT = __powerpc64__ && __BIG_ENDIAN__ && _CALL_ELF == 2
LIKE = powerpc64le
TRIPLE = powerpc64-linux-gnu
QEMU = ppc64
FLAGS = -m64 -mabi=elfv2 -mlong-double-64
SIBLINGS = -m32=powerpc
TEST_CC = clang
