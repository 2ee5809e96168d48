# sparc64: the SPARC V9 ABI, big-endian.
DETECT = __sparc__ && __arch64__
TRIPLE = sparc64-linux-gnu
QEMU = sparc64
FLAGS =
OBJFLAGS =
# Linux has pages of 8 KiB here; for the 1 MiB that linkers think of, a file has
# a hole.
LAYOUT = -Wl,-z,max-page-size=8192
# clang takes lld for it, which in 19 knows no relocation at start-up.
PIE = $(if $(findstring clang,$(CC)),no)
TEST_CC = clang
