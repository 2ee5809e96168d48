# powerpc64le: ELFv2, little-endian, POWER8; long double is double, as in musl.
DETECT = __powerpc64__ && __LITTLE_ENDIAN__
ELF = 64 little
TRIPLE = powerpc64le-linux-gnu
UNAME = ppc64le
MESON = ppc64 little
QEMU = ppc64le
FLAGS = -mlong-double-64
