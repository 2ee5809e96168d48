# i386: 32-bit pointers and longs, 64-bit time.
DETECT = __i386__
LIKE = word32 x86
ELF = 32 little
TRIPLE = i686-linux-gnu
UNAME = i686
MESON = x86 little
QEMU = i386
FLAGS = -m32
SIBLINGS = -m64=x86_64 -mx32=x32
OBJFLAGS = -fcf-protection=none -march=i686
HEADERS = i386-linux-gnu
