/*
 * held.c - 5,000 blocks of sizes to 2,000 bytes, each replaced 20 times in random
 * order. The memory that is resident at the end is the result. If the program's
 * name is freed, the blocks are freed before that.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BLOCKS 5000

static unsigned draw(unsigned n)
{
	static unsigned seed = 1;

	seed = seed * 1664525 + 1013904223;
	return (unsigned long long)seed * n >> 32;
}

int main(int argc, char **argv)
{
	static void *blocks[BLOCKS];
	unsigned n;
	long i;

	for (i = 0; i < BLOCKS * 20L; i++) {
		void **p = &blocks[draw(BLOCKS)];

		free(*p);
		n = 1 + draw(2000);
		*p = malloc(n);
		if (!*p)
			return 1;
		memset(*p, 1, n);
	}
	if (argc && strlen(argv[0]) > 4 && !strcmp(argv[0] + strlen(argv[0]) - 5, "freed"))
		for (i = 0; i < BLOCKS; i++)
			free(blocks[i]);
	return 0;
}
