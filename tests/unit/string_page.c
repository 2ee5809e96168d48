/* string_page.c - nothing is read past the end, before an unmapped page. */
#define _GNU_SOURCE
#include <string.h>
#include <sys/mman.h>
#include "../test.h"

int main(void)
{
	char *page = mmap(0, 3 * 65536, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	char *end = page + 2 * 65536, to[64];
	int n;

	CHECK(page != MAP_FAILED);
	CHECK(!mprotect(page, 65536, PROT_NONE));
	CHECK(!mprotect(end, 65536, PROT_NONE));
	memset(page + 65536, 'x', 65536);
	for (n = 1; n < 40; n++) {
		char *s = end - n;

		s[n - 1] = 0;
		CHECK(strlen(s) == (size_t)n - 1);
		CHECK(strnlen(s, 1000) == (size_t)n - 1);
		CHECK(strchr(s, 0) == s + n - 1);
		CHECK(!strrchr(s, 'y'));
		CHECK(strcspn(s, "y") == (size_t)n - 1);
		CHECK(!strcmp(s, strcpy(to, s)));
		CHECK(!strstr(s, "xy"));
		CHECK(stpcpy(to, s) == to + n - 1);
		s[n - 1] = 'x';
		CHECK(strnlen(s, n) == (size_t)n);
		CHECK(!memchr(s, 'y', n));
		CHECK(!memrchr(s, 'y', n));
		CHECK(!memmem(s, n, "xy", 2));
		/* Too long to be found: not looked at. */
		CHECK(!memmem(s, n, end, n + 1));
		CHECK(!memcmp(s, memcpy(to, s, n), n));
		CHECK(!strncmp(s, to, n));
		memmove(s, to, n);
		memset(s, 'x', n);

		s = page + 65536;
		memcpy(to, s, n);
		memmove(s, to, n);
		memset(s, 'x', n);
		CHECK(!memrchr(s, 'y', n));
	}
	return failed;
}
