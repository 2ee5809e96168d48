/*
 * setjmp_values.c - what setjmp returns, and which variables keep their values.
 */
#include <setjmp.h>
#include "../test.h"

static jmp_buf env;

static volatile int count;

static __attribute__((__noinline__)) void deep(int n, int value)
{
	if (n > 0)
		deep(n - 1, value);
	else if (n == 0)
		longjmp(env, value);
	count++;	/* no tail call */
}

/* Values in callee-saved registers must survive the jump. */
static __attribute__((__noinline__)) int sum(int a, int b, int c, int d, int e, int f)
{
	int r = setjmp(env);

	if (r == 0)
		deep(5, 1);
	return a + 2 * b + 4 * c + 8 * d + 16 * e + 32 * f + 64 * r;
}

int main(void)
{
	static const int in[] = { 0, 1, 2, -1, __INT_MAX__, -__INT_MAX__ - 1 };
	volatile unsigned i;

	for (i = 0; i < sizeof in / sizeof *in; i++) {
		int r = setjmp(env);

		if (r == 0)
			deep(10, in[i]);
		CHECK(r == (in[i] ? in[i] : 1));
	}
	/* If longjmp did not restore the stack pointer, 8 MiB would run out. */
	for (i = 0; i < 30000; i++)
		if (setjmp(env) == 0)
			deep(10, 1);
	CHECK(sum(1, 1, 1, 1, 1, 1) == 127);
	CHECK(sum(5, -1, 7, 0, 2, 3) == 5 - 2 + 28 + 32 + 96 + 64);
	return failed;
}
