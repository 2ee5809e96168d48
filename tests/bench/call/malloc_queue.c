/* malloc_queue.c - a queue of 100 blocks: the oldest is freed. */
#include <stdlib.h>
#include "loop.h"

void library(long n)
{
	static void *queue[100];
	static int i;

	while (n--) {
		free(queue[i]);
		queue[i] = malloc(size);
		keep(queue[i]);
		i = i == 99 ? 0 : i + 1;
	}
}
