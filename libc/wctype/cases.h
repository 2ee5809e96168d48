/* cases.h - the mapping of characters to another case, as runs in ascending order. */
#ifndef CASES_H
#define CASES_H

#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

struct case_run {
	uint32_t first;
	uint8_t count;		/* of characters that are mapped */
	uint8_t step;		/* from each of them to the next: 1 or 2 */
	int32_t offset;		/* to the other case */
};

/* The other case of c, which may be c. */
wint_t __map_case(wint_t c, const struct case_run *runs, size_t n);

#endif
