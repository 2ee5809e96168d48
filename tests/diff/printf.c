/*
 * printf.c - every flag, width, precision and length of the conversions except
 * those for floats, with values near their limits. Standard C: it must print the
 * same with two libcs. A long holds only values of 32 bits here, so that all ABIs
 * print the same.
 */
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static unsigned long seed = 1;

static unsigned next(unsigned n)
{
	seed = (seed * 1103515245UL + 12345) & 0xffffffffUL;
	return (unsigned)(seed >> 12) % n;
}

static const char *const lengths[] = { "", "hh", "h", "l", "ll", "j", "z", "t" };
static const long long values[] = {
	0, 1, -1, 7, 8, 9, 10, 99, 100, 127, 128, -128, 255, 256, 32767, 32768,
	-32768, 65535, 65536, 999999999, 1000000000, 2147483647, -2147483647,
	4294967295LL, 4294967296LL, 9999999999LL, 10000000000LL,
	999999999999999999LL, 1000000000000000000LL, 123456789012345678LL,
	0x123456789abcdefLL, LLONG_MAX, -LLONG_MAX, LLONG_MIN,
	8589934592LL, 42949672950LL, 42949672959LL, 42949672960LL,
};

/* A random directive without its length and conversion. */
static char *form(char *s, const char *flags)
{
	unsigned i;

	*s++ = '%';
	for (i = next(4); i; i--)
		*s++ = flags[next(strlen(flags))];
	if (next(2))
		s += sprintf(s, "%u", next(30));
	if (next(2)) {
		*s++ = '.';
		if (next(4))
			s += sprintf(s, "%u", next(26));
	}
	return s;
}

static void print(const char *f, unsigned length, long long v)
{
	int n = 0;

	printf("%s %lld:", f, v);
	switch (length) {
	case 0: n = printf(f, (int)v); break;
	case 1: n = printf(f, (signed char)v); break;
	case 2: n = printf(f, (short)v); break;
	case 3: n = printf(f, (long)(int)v); break;
	case 4: n = printf(f, v); break;
	case 5: n = printf(f, (intmax_t)v); break;
	case 6: n = printf(f, (size_t)(v & INT_MAX)); break;
	case 7: n = printf(f, (ptrdiff_t)(int)v); break;
	}
	printf(":%d\n", n);
}

static void integers(void)
{
	char f[64];
	int i;

	for (i = 0; i < 12000; i++) {
		unsigned length = next(8);
		long long v = values[next(sizeof values / sizeof *values)];
		char c = "diouxX"[next(6)];

		/* A negative long in octal or hex is as wide as the ABI. */
		if (c != 'd' && c != 'i' && length != 4 && length != 5)
			v &= INT_MAX;
		if (next(3) == 0) {
			long long bits = next(1000000);

			v ^= bits << next(40);
		}
		if (c != 'd' && c != 'i' && length != 4 && length != 5)
			v &= INT_MAX;
		sprintf(form(f, "-+ #0"), "%s%c", lengths[length], c);
		print(f, length, v);
	}
}

static void strings(void)
{
	static const char *const s[] = { "", "a", "ab", "hello, world", "\xc3\xa9" };
	static const wchar_t *const w[] = { L"", L"a", L"hello, world" };
	char f[64];
	int i, n;

	for (i = 0; i < 2000; i++) {
		const char *t = s[next(5)];

		/* Other flags are undefined here. */
		strcpy(form(f, "-"), "s");
		printf("%s:", f);
		n = printf(f, t);
		printf(":%d\n", n);
		strcpy(form(f, "-"), "ls");
		printf("%s:", f);
		n = printf(f, w[next(3)]);
		printf(":%d\n", n);
		strcpy(form(f, "-"), i % 2 ? "c" : "lc");
		printf("%s:", f);
		n = printf(f, 'a' + next(26));
		printf(":%d\n", n);
	}
	/* No terminator is needed within the precision. */
	printf("%.3s|%5.2s|\n", "abcdef", "xyz");
	printf("%s|%.3s|%10s|%-10s|\n", (char *)0, (char *)0, (char *)0, (char *)0);
}

static void stars(void)
{
	int i, n, count;
	signed char hh = 0;
	short h = 0;
	long l = 0;
	long long ll = 0;

	for (i = 0; i < 2000; i++) {
		int width = (int)next(40) - 20, precision = (int)next(20) - 5;

		printf("%d %d:", width, precision);
		n = printf("%*.*d|%0*x|%-*s|%.*s|%*.3i%n", width, precision, 4711,
			width, 255, width, "ab", precision, "string", width, -5,
			&count);
		printf(":%d %d\n", n, count);
	}
	printf("12345%hhn%hn%ln%lln%%%d\n", &hh, &h, &l, &ll, 5);
	printf("%d %d %ld %lld\n", hh, h, l, ll);
}

static void pointers(void)
{
	printf("%p|%20p|%-20p|%p\n", (void *)0, (void *)16, (void *)0xabcd,
		(void *)0x7fffffff);
	printf("%'d %'5u %'i\n", 1234567, 12u, -1);
}

/* What snprintf stores, and what it returns. */
static void memory(void)
{
	char s[32];
	size_t n, i;

	for (n = 0; n < 20; n++) {
		int r;

		for (i = 0; i < sizeof s; i++)
			s[i] = '#';
		r = snprintf(s, n, "%s-%5d-%-4x|", "abc", 42, 255);
		printf("%d:", r);
		for (i = 0; i < 24; i++)
			putchar(s[i] ? s[i] : '0');
		putchar('\n');
	}
	printf("%d\n", snprintf(0, 0, "%d%s", 12345, "abc"));
	printf("%d\n", snprintf(0, 0, "%2147483647d", 1));
	printf("%d\n", snprintf(0, 0, "%2147483647dx", 1));
	printf("%d\n", snprintf(0, 0, "%2147483648d", 1));
	printf("%d\n", snprintf(0, 0, "%.99999999999d", 1));
}

int main(void)
{
	integers();
	strings();
	stars();
	pointers();
	memory();
	return 0;
}
