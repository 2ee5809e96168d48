# sparc64: the SPARC V9 ABI, big-endian.
DETECT = __sparc__ && __arch64__
TRIPLE = sparc64-linux-gnu
UNAME = sparc64
MESON = sparc64 big
QEMU = sparc64
FLAGS =
OBJFLAGS =
# Linux uses 8 KiB pages. Linkers assume 1 MiB and pad the file to that.
LAYOUT = -Wl,-z,max-page-size=8192
# clang links with lld, and lld 19 has no dynamic relocations for sparc64.
PIE = $(if $(findstring clang,$(CC)),no)
TEST_CC = clang
# clang 14 makes code that it can not assemble.
CLANG = 19
