# arm: the EABI that passes floats in integer registers; ARM or Thumb code.
DETECT = __ARMEL__ && !__ARM_PCS_VFP
LIKE = word32
ELF = 32 little
TRIPLE = arm-linux-gnueabi
UNAME = armv7l
MESON = arm little
QEMU = arm
FLAGS =
OBJFLAGS = -fno-asynchronous-unwind-tables
# Otherwise static-pie of code built with -fno-pic links, and relocates its code,
# which is read-only. Other compilers pass this, or their code has no such words.
LAYOUT = -Wl,-z,text
LIBGCC_CALLS = raise
