/* setjmp_registers.c - values that callers keep in registers survive a jump. */
#include <setjmp.h>
#include "../test.h"

static jmp_buf env;
static volatile int source, sink;

static int next(void)
{
	return source++;
}

/* The compiler must not know which registers it leaves alone. */
static int (*volatile value)(void) = next;

/* Keeps more values across calls than there are registers to preserve. */
static __attribute__((__noinline__)) void clobber(void)
{
	int a = value(), b = value(), c = value(), d = value();
	int e = value(), f = value(), g = value();

	value();
	sink = a ^ b ^ c ^ d ^ e ^ f ^ g;
	if (value())
		longjmp(env, 1);
	sink = a + b + c + d + e + f + g;
}

/* Uses none itself, so that only setjmp keeps them. */
static __attribute__((__noinline__)) void jump(void)
{
	if (!setjmp(env))
		clobber();
}

/* Keeps some itself: none has changed when setjmp returns again. */
static __attribute__((__noinline__)) void keep(void)
{
	int a = value(), b = value(), c = value(), d = value();
	int e = value(), f = value(), g = value();

	if (!setjmp(env))
		clobber();
	CHECK(a == 0 && b == 1 && c == 2 && d == 3 && e == 4 && f == 5 && g == 6);
}

int main(void)
{
	int a = value(), b = value(), c = value(), d = value();
	int e = value(), f = value(), g = value();

	source = 100;
	jump();
	CHECK(source > 107);
	CHECK(a == 0 && b == 1 && c == 2 && d == 3 && e == 4 && f == 5 && g == 6);
	source = 0;
	keep();
	return failed;
}
