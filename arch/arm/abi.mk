# arm: the EABI that passes floats in integer registers; ARM or Thumb code.
DETECT = __ARMEL__ && !__ARM_PCS_VFP
LIKE = word32
ELF = 32 little
TRIPLE = arm-linux-gnueabi
QEMU = arm
FLAGS =
OBJFLAGS = -fno-asynchronous-unwind-tables
