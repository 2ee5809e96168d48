/* align.c - a bug: reads a word at an odd address, which sparc64 traps. */
#include <stdint.h>
#include <stdio.h>

int main(int argc, char **argv)
{
	static const unsigned char packet[] __attribute__((aligned(8))) =
		{0, 7, 7, 7, 7, 0, 0, 0};
	const volatile uint32_t *length = (const void *)(packet + argc);

	(void)argv;
	printf("length %x\n", (unsigned)*length);
	return 0;
}
