/* setjmp_registers.c - callee-saved registers survive a jump. */
#include <setjmp.h>
#include "../test.h"

static jmp_buf env;
static volatile int source, sink;

static int next(void)
{
	return source++;
}

/*
 * Opaque, so that the compiler assumes that all caller-saved registers change.
 */
static int (*volatile value)(void) = next;

/* Keeps more values live across calls than there are callee-saved registers. */
static __attribute__((__noinline__)) void clobber(void)
{
	int a = value(), b = value(), c = value(), d = value(), e = value();
	int f = value(), g = value(), h = value(), i = value(), j = value();
	int k = value(), l = value(), m = value(), n = value(), o = value();
	int p = value(), q = value(), r = value(), s = value();

	value();
	sink = a ^ b ^ c ^ d ^ e ^ f ^ g ^ h ^ i ^ j ^ k ^ l ^ m ^ n ^ o ^ p ^
		q ^ r ^ s;
	if (value())
		longjmp(env, 1);
	sink = a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p +
		q + r + s;
}

/* Uses no such register itself, so that only setjmp saves them. */
static __attribute__((__noinline__)) void jump(void)
{
	if (!setjmp(env))
		clobber();
}

int main(void)
{
	int a = value(), b = value(), c = value(), d = value(), e = value();
	int f = value(), g = value(), h = value(), i = value(), j = value();
	int k = value(), l = value(), m = value(), n = value(), o = value();
	int p = value(), q = value(), r = value(), s = value();

	source = 100;
	jump();
	CHECK(source > 119);
	CHECK(a == 0 && b == 1 && c == 2 && d == 3 && e == 4 && f == 5);
	CHECK(g == 6 && h == 7 && i == 8 && j == 9 && k == 10 && l == 11);
	CHECK(m == 12 && n == 13 && o == 14 && p == 15 && q == 16 && r == 17);
	CHECK(s == 18);
	return failed;
}
