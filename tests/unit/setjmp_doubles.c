/*
 * setjmp_doubles.c - like setjmp_registers.c, for floating-point registers.
 * No arithmetic: not every compiler has it for every machine.
 */
#include <setjmp.h>
#include <string.h>
#include "../test.h"

#define N 19

static jmp_buf env;
static double in[2 * N];
static volatile double out[N];
static volatile int source;

static double next(void)
{
	return in[source++];
}

/*
 * Opaque, so that the compiler assumes that all caller-saved registers change.
 */
static double (*volatile value)(void) = next;

static void store(int i, double a, double b, double c, double d)
{
	out[i] = a;
	out[i + 1] = b;
	out[i + 2] = c;
	out[i + 3] = d;
}

/* Keeps more values live across calls than there are callee-saved registers. */
static __attribute__((__noinline__)) void clobber(void)
{
	double a = value(), b = value(), c = value(), d = value(), e = value();
	double f = value(), g = value(), h = value(), i = value(), j = value();
	double k = value(), l = value(), m = value(), n = value(), o = value();
	double p = value(), q = value(), r = value(), s = value();

	if (source == 2 * N)
		longjmp(env, 1);
	value();
	store(0, a, b, c, d);
	store(4, e, f, g, h);
	store(8, i, j, k, l);
	store(12, m, n, o, p);
	store(15, p, q, r, s);
}

/* Uses no such register itself, so that only setjmp saves them. */
static __attribute__((__noinline__)) void jump(void)
{
	if (!setjmp(env))
		clobber();
}

static __attribute__((__noinline__)) void keep(void)
{
	double a = value(), b = value(), c = value(), d = value(), e = value();
	double f = value(), g = value(), h = value(), i = value(), j = value();
	double k = value(), l = value(), m = value(), n = value(), o = value();
	double p = value(), q = value(), r = value(), s = value();

	jump();
	store(0, a, b, c, d);
	store(4, e, f, g, h);
	store(8, i, j, k, l);
	store(12, m, n, o, p);
	store(15, p, q, r, s);
}

int main(void)
{
	double kept[N];
	int i;

	for (i = 0; i < 2 * N; i++)
		memset(in + i, i + 1, sizeof *in);
	keep();
	for (i = 0; i < N; i++)
		kept[i] = out[i];
	CHECK(source == 2 * N && !memcmp(kept, in, sizeof kept));
	return failed;
}
