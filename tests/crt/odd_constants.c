/*
 * A program whose constants end at an odd address, where GNU ld puts the bounds of
 * the tables of constructors if there are none and no RELRO follows.
 * flags: -Wl,-z,norelro
 */
__asm__(".section .rodata1, \"a\"\n\t.byte 1\n\t.text");

int main(void)
{
	return 0;
}
