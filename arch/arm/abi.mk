# arm: the EABI without floating-point registers in calls, ARM or Thumb code.
DETECT = __ARMEL__ && !__ARM_PCS_VFP
LIKE = word32
TRIPLE = arm-linux-gnueabi
QEMU = arm
FLAGS =
OBJFLAGS = -fno-asynchronous-unwind-tables
