/*
 * soft_float.c - compares the arithmetic of libc/builtins with the CPU's, and
 * that of long double with libgcc's, on random operands.
 * usage: soft_float PAIRS
 *
 * soft_float.sh compiles the sources under other names, soft__adddf3 and so on,
 * and gives long double 128 bits. Any NaN equals any other.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef __int128 int128;
typedef unsigned __int128 uint128;
typedef long double quad;

static int failures;
static const char *const operators = "+-*/";

static uint64_t random64(void)
{
	static uint64_t state = 0x9e3779b97f4a7c15;

	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state * 0x2545f4914f6cdd1d;
}

/*
 * An encoding with WIDTH bits, EXPONENT of them for the exponent: any; or with
 * an exponent near that of 1, so that sums cancel and integers result; or with
 * the lowest or the highest exponents; and with few bits set or clear.
 */
static uint128 random_encoding(int width, int exponent)
{
	uint64_t choice = random64();
	int fraction = width - 1 - exponent;
	uint128 m = (uint128)random64() << 64 | random64();
	uint64_t e = random64(), max = ((uint64_t)1 << exponent) - 1;

	if (choice & 1)
		m = (choice & 2 ? ~(uint128)0 : 0) ^ (uint128)1 << (e >> 32) % 128 ^
			(uint128)(choice >> 40 & 3) << (e >> 48) % 126;
	switch (choice >> 2 & 7) {
	case 0: e = choice >> 8 & 3; break;
	case 1: e = max - (choice >> 8 & 3); break;
	case 2: case 3: e = max / 2 + e % 140; break;
	case 4: e = max / 2 - 4 + e % 8; break;
	}
	m &= ((uint128)1 << fraction) - 1;
	return m | (uint128)(e & max) << fraction |
		(uint128)(choice >> 63) << (width - 1);
}

static float random_float(void)
{
	uint32_t bits = (uint32_t)random_encoding(32, 8);
	float f;

	memcpy(&f, &bits, sizeof f);
	return f;
}

static double random_double(void)
{
	uint64_t bits = (uint64_t)random_encoding(64, 11);
	double d;

	memcpy(&d, &bits, sizeof d);
	return d;
}

static quad random_quad(void)
{
	uint128 bits = random_encoding(128, 15);
	quad q;

	memcpy(&q, &bits, sizeof q);
	return q;
}

static uint128 random_integer(void)
{
	uint128 n = (uint128)random64() << 64 | random64();

	/* Long runs of zeros or ones make ties, and carries in rounding. */
	if (random64() & 1)
		n &= ~(uint128)0 << random64() % 128;
	if (random64() & 1)
		n |= ((uint128)1 << random64() % 128) - 1;
	return n >> random64() % 128;
}

static void fail(const char *name, const void *a, const void *b, size_t size)
{
	const unsigned char *bytes[] = { a, b };
	size_t i, k;

	if (++failures > 20)
		exit(1);
	printf("%s of", name);
	for (i = 0; i < 2 && bytes[i]; i++) {
		printf(" ");
		for (k = size; k--; )
			printf("%02x", bytes[i][k]);
	}
	printf("\n");
}

static void expect(int right, const char *name, const void *a, const void *b,
	size_t size)
{
	if (!right)
		fail(name, a, b, size);
}

#define SAME(a, b) (((a) != (a) && (b) != (b)) || !memcmp(&(a), &(b), sizeof (a)))

/* What all three types have: T is the type, M its letters in the names. */
#define FUNCTIONS(T, M) \
T soft__add##M##3(T, T); \
T soft__sub##M##3(T, T); \
T soft__mul##M##3(T, T); \
T soft__div##M##3(T, T); \
T soft__neg##M##2(T); \
long soft__eq##M##2(T, T); \
long soft__ne##M##2(T, T); \
long soft__lt##M##2(T, T); \
long soft__le##M##2(T, T); \
long soft__gt##M##2(T, T); \
long soft__ge##M##2(T, T); \
long soft__unord##M##2(T, T); \
int32_t soft__fix##M##si(T); \
uint32_t soft__fixuns##M##si(T); \
int64_t soft__fix##M##di(T); \
uint64_t soft__fixuns##M##di(T); \
int128 soft__fix##M##ti(T); \
uint128 soft__fixuns##M##ti(T); \
T soft__floatsi##M(int32_t); \
T soft__floatunsi##M(uint32_t); \
T soft__floatdi##M(int64_t); \
T soft__floatundi##M(uint64_t); \
T soft__floatti##M(int128); \
T soft__floatunti##M(uint128); \
\
static void arithmetic_##M(T a, T b) \
{ \
	const T hard[] = { a + b, a - b, a * b, a / b }; \
	const T soft[] = { soft__add##M##3(a, b), soft__sub##M##3(a, b), \
		soft__mul##M##3(a, b), soft__div##M##3(a, b) }; \
	T hard_minus = -a, soft_minus = soft__neg##M##2(a); \
	char name[] = "? " #M; \
	int i; \
\
	for (i = 0; i < 4; i++) { \
		name[0] = operators[i]; \
		expect(SAME(hard[i], soft[i]), name, &a, &b, sizeof a); \
	} \
	expect(SAME(hard_minus, soft_minus), "neg " #M, &a, 0, sizeof a); \
	expect((soft__eq##M##2(a, b) == 0) == (a == b) && \
		(soft__ne##M##2(a, b) != 0) == (a != b), "== " #M, &a, &b, sizeof a); \
	expect((soft__lt##M##2(a, b) < 0) == (a < b), "< " #M, &a, &b, sizeof a); \
	expect((soft__le##M##2(a, b) <= 0) == (a <= b), "<= " #M, &a, &b, sizeof a); \
	expect((soft__gt##M##2(a, b) > 0) == (a > b), "> " #M, &a, &b, sizeof a); \
	expect((soft__ge##M##2(a, b) >= 0) == (a >= b), ">= " #M, &a, &b, sizeof a); \
	expect(soft__unord##M##2(a, b) == (a != a || b != b), "unord " #M, \
		&a, &b, sizeof a); \
} \
\
static void conversions_##M(T x, uint128 n) \
{ \
	int128 s = (int128)n; \
	const T hard[] = { (int32_t)s, (uint32_t)n, (int64_t)s, (uint64_t)n, s, n }; \
	const T soft[] = { soft__floatsi##M((int32_t)s), \
		soft__floatunsi##M((uint32_t)n), soft__floatdi##M((int64_t)s), \
		soft__floatundi##M((uint64_t)n), soft__floatti##M(s), \
		soft__floatunti##M(n) }; \
	int i; \
\
	for (i = 0; i < 6; i++) \
		expect(SAME(hard[i], soft[i]), "to " #M, &n, 0, sizeof n); \
	TO_INTEGER(x, int32_t, soft__fix##M##si, INT32_MIN, INT32_MAX, 31) \
	TO_INTEGER(x, uint32_t, soft__fixuns##M##si, 0, UINT32_MAX, 32) \
	TO_INTEGER(x, int64_t, soft__fix##M##di, INT64_MIN, INT64_MAX, 63) \
	TO_INTEGER(x, uint64_t, soft__fixuns##M##di, 0, UINT64_MAX, 64) \
	TO_INTEGER(x, int128, soft__fix##M##ti, -INT128_MAX - 1, INT128_MAX, 127) \
	TO_INTEGER(x, uint128, soft__fixuns##M##ti, 0, ~(uint128)0, 128) \
}

#define INT128_MAX ((int128)(~(uint128)0 >> 1))

/* A C conversion within the type's range, and the nearest limit outside of it. */
#define TO_INTEGER(x, I, soft, min, max, bits) { \
	I want = x != x ? 0 : x >= __builtin_ldexpl(1, bits) ? max : \
		x <= (quad)(min) ? min : (I)x; \
	expect(want == soft(x), #soft, &x, 0, sizeof x); \
}

FUNCTIONS(float, sf)
FUNCTIONS(double, df)
FUNCTIONS(quad, tf)

double soft__extendsfdf2(float);
quad soft__extendsftf2(float);
quad soft__extenddftf2(double);
float soft__truncdfsf2(double);
float soft__trunctfsf2(quad);
double soft__trunctfdf2(quad);

static void between_types(float f, double d, quad q)
{
	double d_of_f = f, soft_d_of_f = soft__extendsfdf2(f);
	quad q_of_f = f, soft_q_of_f = soft__extendsftf2(f);
	quad q_of_d = d, soft_q_of_d = soft__extenddftf2(d);
	float f_of_d = (float)d, soft_f_of_d = soft__truncdfsf2(d);
	float f_of_q = (float)q, soft_f_of_q = soft__trunctfsf2(q);
	double d_of_q = (double)q, soft_d_of_q = soft__trunctfdf2(q);

	expect(SAME(d_of_f, soft_d_of_f), "sf to df", &f, 0, sizeof f);
	expect(SAME(q_of_f, soft_q_of_f), "sf to tf", &f, 0, sizeof f);
	expect(SAME(q_of_d, soft_q_of_d), "df to tf", &d, 0, sizeof d);
	expect(SAME(f_of_d, soft_f_of_d), "df to sf", &d, 0, sizeof d);
	expect(SAME(f_of_q, soft_f_of_q), "tf to sf", &q, 0, sizeof q);
	expect(SAME(d_of_q, soft_d_of_q), "tf to df", &q, 0, sizeof q);
}

uint128 soft__udivti3(uint128, uint128);
uint128 soft__umodti3(uint128, uint128);
int128 soft__divti3(int128, int128);
int128 soft__modti3(int128, int128);
int128 soft__muloti4(int128, int128, int *);
int64_t soft__mulodi4(int64_t, int64_t, int *);
uint128 soft__multi3(uint128, uint128);
uint128 soft__ashlti3(uint128, int);
uint128 soft__lshrti3(uint128, int);
int128 soft__ashrti3(int128, int);

static void integers(uint128 a, uint128 b)
{
	int128 s = (int128)a, t = (int128)b, product;
	int64_t s64 = (int64_t)s, t64 = (int64_t)t, product64;
	int n = (int)(b & 127), overflow;

	expect(soft__multi3(a, b) == a * b, "* ti", &a, &b, sizeof a);
	expect(soft__muloti4(s, t, &overflow) == (int128)(a * b) && overflow ==
		__builtin_mul_overflow(s, t, &product), "muloti4", &a, &b, sizeof a);
	expect(soft__mulodi4(s64, t64, &overflow) == (int64_t)(a * b) && overflow ==
		__builtin_mul_overflow(s64, t64, &product64), "mulodi4",
		&a, &b, sizeof a);
	expect(soft__ashlti3(a, n) == a << n && soft__lshrti3(a, n) == a >> n &&
		soft__ashrti3(s, n) == s >> n, "shift ti", &a, &n, sizeof n);
	if (!b)
		return;
	expect(soft__udivti3(a, b) == a / b && soft__umodti3(a, b) == a % b,
		"/ unsigned ti", &a, &b, sizeof a);
	if (t == -1)
		return;
	expect(soft__divti3(s, t) == s / t && soft__modti3(s, t) == s % t,
		"/ ti", &a, &b, sizeof a);
}

int main(int argc, char **argv)
{
	long pairs = argc > 1 ? atol(argv[1]) : 1000000;

	while (pairs--) {
		float f = random_float();
		double d = random_double();
		quad q = random_quad();

		arithmetic_sf(f, random_float());
		arithmetic_df(d, random_double());
		arithmetic_tf(q, random_quad());
		conversions_sf(f, random_integer());
		conversions_df(d, random_integer());
		conversions_tf(q, random_integer());
		between_types(f, d, q);
		integers(random_integer(), random_integer());
	}
	return failures != 0;
}
