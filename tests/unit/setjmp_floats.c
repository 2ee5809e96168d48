/*
 * setjmp_floats.c - the same for floating-point registers, where callers may
 * keep any. No value is worked with, as that may take a library.
 */
#include <setjmp.h>
#include <string.h>
#include "../test.h"

static jmp_buf env;
static volatile double in[9] = { 1, 2, 3, 4, 5, 6, 7, 8, 9 }, out[9];
static volatile int yes = 1;

static int say(void)
{
	return yes;
}

static int (*volatile jump_now)(void) = say;

/* Keeps other values across calls, in the same registers. */
static __attribute__((__noinline__)) void clobber(void)
{
	double a = in[8], b = in[7], c = in[6], d = in[5], e = in[4];
	double f = in[3], g = in[2], h = in[1], i = in[0];

	jump_now();
	if (jump_now())
		longjmp(env, 1);
	out[0] = a, out[1] = b, out[2] = c, out[3] = d, out[4] = e;
	out[5] = f, out[6] = g, out[7] = h, out[8] = i;
}

static __attribute__((__noinline__)) void jump(void)
{
	if (!setjmp(env))
		clobber();
}

int main(void)
{
	double a = in[0], b = in[1], c = in[2], d = in[3], e = in[4];
	double f = in[5], g = in[6], h = in[7], i = in[8];

	jump();
	out[0] = a, out[1] = b, out[2] = c, out[3] = d, out[4] = e;
	out[5] = f, out[6] = g, out[7] = h, out[8] = i;
	CHECK(!memcmp((double *)out, (double *)in, sizeof in));
	return failed;
}
