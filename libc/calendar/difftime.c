#include <time.h>
#include <stdint.h>

double difftime(time_t end, time_t start)
{
	/* The difference may need 65 bits. */
	if (end < start)
		return -(double)((uint64_t)start - (uint64_t)end);
	return (double)((uint64_t)end - (uint64_t)start);
}
