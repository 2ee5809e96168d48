#include "cases.h"

wint_t __map_case(wint_t c, const struct case_run *runs, size_t n)
{
	while (n) {
		const struct case_run *run = runs + n / 2;
		uint32_t distance = c - run->first;

		if (c < run->first) {
			n /= 2;
		} else if (distance > (run->count - 1u) * run->step) {
			runs = run + 1;
			n -= n / 2 + 1;
		} else
			return distance % run->step ? c : c + run->offset;
	}
	return c;
}
