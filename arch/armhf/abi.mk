# armhf: the EABI that passes floating-point values in registers.
DETECT = __ARMEL__ && __ARM_PCS_VFP
LIKE = arm
TRIPLE = arm-linux-gnueabihf
QEMU = arm
FLAGS =
OBJFLAGS = -fno-asynchronous-unwind-tables
