/*
 * arrays.c - empty parts of .init_array and .fini_array, by which arrays.ld finds out
 * where a linker script has put them.
 */
#define IN(name) __attribute__((used, section(name)))

void (*__init_array_part[0])(void) IN(".init_array");
void (*__fini_array_part[0])(void) IN(".fini_array");
