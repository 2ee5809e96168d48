#include <stdlib.h>
#include "re.h"

void *__re_grow(void *array, unsigned used, unsigned *room, size_t size)
{
	if (used < *room)
		return array;
	array = reallocarray(array, *room ? 2 * *room : 16, size);
	if (array)
		*room = *room ? 2 * *room : 16;
	return array;
}
