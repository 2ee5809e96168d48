/*
 * builtins_atomic.c - a program with atomic operations links and counts right: on
 * aarch64 gcc calls libgcc, which needs a function of the libc.
 * flags: -O1
 */
#include <limits.h>
#include "../test.h"

int main(void)
{
	static unsigned n = UINT_MAX;
	static unsigned long flag;
	unsigned long expected = 0;

	/* Where the machine needs a library for these, there is none. */
#if __GCC_ATOMIC_INT_LOCK_FREE == 2 && __GCC_ATOMIC_LONG_LOCK_FREE == 2
	CHECK(__atomic_fetch_add(&n, 3, __ATOMIC_SEQ_CST) == UINT_MAX && n == 2);
	CHECK(__atomic_sub_fetch(&n, 1, __ATOMIC_RELAXED) == 1);
	CHECK(__atomic_exchange_n(&n, 7, __ATOMIC_ACQ_REL) == 1 && n == 7);
	CHECK(__atomic_compare_exchange_n(&flag, &expected, 5ul, 0,
		__ATOMIC_SEQ_CST, __ATOMIC_RELAXED));
	CHECK(!__atomic_compare_exchange_n(&flag, &expected, 6ul, 0,
		__ATOMIC_SEQ_CST, __ATOMIC_RELAXED) && expected == 5 && flag == 5);
#else
	(void)n, (void)flag, (void)expected;
#endif
	return failed;
}
