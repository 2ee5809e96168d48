/*
 * distinct.c - no two of ten million blocks from getrandom begin with the same 8
 * bytes, and every fourth byte has each value equally often. By chance, two do in one of
 * 370,000 runs.
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <sys/random.h>

#define DRAWS 10000000
#define SLOTS (1u << 24)	/* of a hash table with open addressing */

static uint64_t table[SLOTS];
static unsigned cell[256];

int main(void)
{
	const double mean = DRAWS * 4.0 / 256;
	double chi = 0;
	long i, k;

	for (i = 0; i < DRAWS; i++) {
		union { uint64_t head; unsigned char bytes[16]; } b;
		unsigned slot;

		if (getrandom(&b, sizeof b, 0) != sizeof b) {
			perror("getrandom");
			return 1;
		}
		for (k = 0; k < 16; k += 4)
			cell[b.bytes[k]]++;
		for (slot = b.head % SLOTS; table[slot]; slot = (slot + 1) % SLOTS)
			if (table[slot] == b.head) {
				printf("draw %ld: the same again\n", i);
				return 1;
			}
		table[slot] = b.head;
	}
	for (k = 0; k < 256; k++)
		chi += (cell[k] - mean) * (cell[k] - mean) / mean;
	/* 255 degrees of freedom: the mean is 255, the deviation 22.6 */
	if (chi < 100 || chi > 450) {
		printf("chi-square is %.0f\n", chi);
		return 1;
	}
	return 0;
}
