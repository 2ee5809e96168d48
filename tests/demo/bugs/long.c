/* long.c - a bug: the number of a byte above 4 GiB is a long, which may have 32 bits. */
#include <stdio.h>

int main(void)
{
	long long size = 5000000000;
	long offset = (long)size;

	printf("last byte: %ld\n", offset - 1);
	return 0;
}
