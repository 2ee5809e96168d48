/* setjmp_vectors.c - like setjmp_registers.c, for vector registers. */
#include <setjmp.h>
#include <string.h>
#include "../test.h"

#define N 13

typedef int vector __attribute__((vector_size(16)));

static jmp_buf env;
static vector in[2 * N];
static volatile vector out[N];
static volatile int source;

static const vector *next(void)
{
	return in + source++;
}

/*
 * Opaque, so that the compiler assumes that all caller-saved registers change.
 */
static const vector *(*volatile value)(void) = next;

/* Keeps more values live across calls than there are callee-saved registers. */
static __attribute__((__noinline__)) void clobber(void)
{
	vector a = *value(), b = *value(), c = *value(), d = *value();
	vector e = *value(), f = *value(), g = *value(), h = *value();
	vector i = *value(), j = *value(), k = *value(), l = *value();
	vector m = *value();

	if (source == 2 * N)
		longjmp(env, 1);
	value();
	out[0] = a, out[1] = b, out[2] = c, out[3] = d, out[4] = e;
	out[5] = f, out[6] = g, out[7] = h, out[8] = i, out[9] = j;
	out[10] = k, out[11] = l, out[12] = m;
}

/* Uses no such register itself, so that only setjmp saves them. */
static __attribute__((__noinline__)) void jump(void)
{
	if (!setjmp(env))
		clobber();
}

static __attribute__((__noinline__)) void keep(void)
{
	vector a = *value(), b = *value(), c = *value(), d = *value();
	vector e = *value(), f = *value(), g = *value(), h = *value();
	vector i = *value(), j = *value(), k = *value(), l = *value();
	vector m = *value();

	jump();
	out[0] = a, out[1] = b, out[2] = c, out[3] = d, out[4] = e;
	out[5] = f, out[6] = g, out[7] = h, out[8] = i, out[9] = j;
	out[10] = k, out[11] = l, out[12] = m;
}

int main(void)
{
	vector kept[N];
	int i;

	for (i = 0; i < 2 * N; i++)
		memset(in + i, i + 1, sizeof *in);
	keep();
	for (i = 0; i < N; i++)
		kept[i] = out[i];
	CHECK(source == 2 * N && !memcmp(kept, in, sizeof kept));
	return failed;
}
