/* ctype_range.c - any int may be passed, which is ticklibc's own promise. */
#include <ctype.h>
#include <limits.h>
#include "../test.h"

int main(void)
{
	static const int out[] = { INT_MIN, -1000, -1, 128, 255, 256 + 'a',
		65536 + 'A', INT_MAX };
	unsigned i;

#ifdef __GLIBC__	/* undefined in glibc */
	return 0;
#endif
	for (i = 0; i < sizeof out / sizeof *out; i++) {
		int c = out[i];

		CHECK(!isalnum(c) && !isalpha(c) && !isblank(c) && !iscntrl(c));
		CHECK(!isdigit(c) && !isgraph(c) && !islower(c) && !isprint(c));
		CHECK(!ispunct(c) && !isspace(c) && !isupper(c) && !isxdigit(c));
		CHECK(tolower(c) == c && toupper(c) == c);
	}
	return failed;
}
