/*
 * What scanf stores, what it counts, and what it leaves in the stream.
 * uses: floats
 * flags: -Wno-format
 */
#include <stdarg.h>
#include <string.h>
#include <unistd.h>
#include "../test.h"

static int list(int (*f)(const char *, va_list), const char *format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = f(format, ap);
	va_end(ap);
	return n;
}

int main(void)
{
	char s[20], t[20];
	int a = 0, b = 0, n = 0, p[2], out = -1;
	double d = 0;
	FILE *f;

	CHECK(sscanf("12 -0x1f 017", "%d%i%i", &a, &b, &n) == 3);
	CHECK(a == 12 && b == -31 && n == 15);
	CHECK(sscanf("12345", "%2d%3d%n", &a, &b, &n) == 2);
	CHECK(a == 12 && b == 345 && n == 5);
	CHECK(sscanf(" key = some text ", " %19[a-z] = %19[^\n]", s, t) == 2);
	CHECK(!strcmp(s, "key") && !strcmp(t, "some text "));
	CHECK(sscanf("-1.5e3,inf", "%lf,%s", &d, s) == 2 && d == -1500);
	CHECK(!strcmp(s, "inf"));
	CHECK(sscanf("abc", "%2c%c", s, t) == 2 && *t == 'c');
	CHECK(sscanf("1 x", "%*d %c", s) == 1 && *s == 'x');
	CHECK(sscanf("50%", "%d%%%n", &a, &n) == 1 && n == 3);

	/* The arguments in another order, some more than once. */
	CHECK(sscanf("1 2 3", "%2$d%1$d%*d%3$n", &a, &b, &n) == 2);
	CHECK(a == 2 && b == 1 && n == 5);
	CHECK(sscanf("12345", "%1$2d%1$2d%2$d", &a, &b) == 3 && a == 34 && b == 5);

	/* End of input (EOF) differs from input that does not match (0). */
	CHECK(sscanf("", "%d", &a) == EOF && sscanf("  ", "%d", &a) == EOF);
	CHECK(sscanf("x", "%d", &a) == 0 && sscanf("1 x", "%d%d", &a, &b) == 1);
	CHECK(sscanf("1", "%d%d", &a, &b) == 1);
	CHECK(sscanf("100ergs", "%lf", &d) == 0);

	CHECK(!pipe(p) && write(p[1], "7 8x 9", 6) == 6 && !close(p[1]));
	f = fdopen(p[0], "r");
	CHECK(fscanf(f, "%d%d", &a, &b) == 2 && a == 7 && b == 8);
	CHECK(fscanf(f, "%d", &a) == 0 && fgetc(f) == 'x');
	CHECK(fscanf(f, "%d", &a) == 1 && a == 9);
	CHECK(fscanf(f, "%d", &a) == EOF && feof(f));
	fclose(f);

	/* The functions that read standard input and write standard output. */
	CHECK(!pipe(p) && write(p[1], "7 8x 9", 6) == 6 && !close(p[1]));
	CHECK(dup2(p[0], 0) == 0 && scanf("%d", &a) == 1 && a == 7);
	CHECK(list(vscanf, "%d", &a) == 1 && a == 8 && getchar() == 'x');
	CHECK(scanf("%d", &a) == 1 && a == 9 && scanf("%d", &a) == EOF);
	CHECK(list(vscanf, "%d", &a) == EOF && getchar() == EOF);
	CHECK(!pipe(p) && (out = dup(1)) > 1 && dup2(p[1], 1) == 1);
	a = list(vprintf, "a%d", 23);
	fflush(stdout);
	CHECK(dup2(out, 1) == 1 && a == 3 && read(p[0], s, 9) == 3);
	CHECK(!memcmp(s, "a23", 3));
	return failed;
}
