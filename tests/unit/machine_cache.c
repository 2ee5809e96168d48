/*
 * machine_cache.c - code that a program has stored runs after
 * __builtin___clear_cache, also where other code was before.
 */
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include "../test.h"

#define MOST 128	/* more than these functions need */

/* clang thinks that functions have even addresses. */
__attribute__((aligned(4))) static int one(int n)
{
	return n + 1;
}

__attribute__((aligned(4))) static int two(int n)
{
	return n + 22;
}

/* Thumb code has odd addresses. */
static int call(char *to, int (*f)(int))
{
	uintptr_t from = (uintptr_t)f, thumb = from & 1;

	memcpy(to, (void *)(from - thumb), MOST);
	__builtin___clear_cache(to, to + MOST);
	return ((int (*)(int))((uintptr_t)to + thumb))(3);
}

int main(void)
{
	char *p = mmap(0, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	int i;

	if (p == MAP_FAILED)	/* a kernel that refuses such memory */
		return failed;
	for (i = 0; i < 10; i++) {
		CHECK(call(p, one) == 4);
		CHECK(call(p, two) == 25);
		CHECK(call(p + 64 * i + 16, one) == 4);
	}
	__builtin___clear_cache(p, p);
	return failed;
}
