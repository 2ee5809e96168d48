# sparc64: the SPARC V9 ABI, big-endian, medium/low memory model.
IS = __sparc__ && __arch64__
TRIPLE = sparc64-linux-gnu
QEMU = sparc64
FLAGS =
OBJFLAGS =
