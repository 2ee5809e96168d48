#include <stdint.h>

int64_t __divmoddi4(int64_t n, int64_t d, int64_t *rest);

int64_t __divdi3(int64_t n, int64_t d)
{
	int64_t rest;

	return __divmoddi4(n, d, &rest);
}
