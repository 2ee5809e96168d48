# s390x: the ELF ABI of z/Architecture, big-endian.
DETECT = __s390x__
ELF = 64 big
TRIPLE = s390x-linux-gnu
UNAME = s390x
MESON = s390x big
QEMU = s390x
FLAGS =
OBJFLAGS =
# lld before 18 does not link for it.
CLANG = 19
