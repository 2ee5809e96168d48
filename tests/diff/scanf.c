/*
 * scanf.c - formats with input that matches, nearly matches or does not.
 * Standard C: it must print the same with two libcs. That leaves out integers
 * that do not fit, which unit/stdio_scanf_long has.
 */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static const char *const inputs[] = {
	"", " ", "\n", "12", " 12", "-12 34", "+7x", "0x1F", "0x", "0xg", "017",
	"089", "- 5", "--5", "abc", "  abc def", "abc123", "123abc", "1.5",
	" -2.5e3z", "1e", "1e+", "1e+x", ".5", ".", "5.", "e5", "inf", "INFINITY",
	"infi", "nan", "nan(1)", "0x1.8p1", "0x.8", "0x1p", "%5", "5%", "a%b",
	"a,b", "a , b", "]x]", "^a", "a-z", "zebra", "7654321",
	"65536", "100ergs", "x=5,y=6",
};
static const char *const ints[] = {
	"%d", "%i", "%u", "%o", "%x", "%X", "%1d", "%2d", "%3i", "%2x", "%5u",
	" %d", "x=%d", "%%%d", "a%d", "%1x",
};
static const char *const texts[] = {
	"%s", "%2s", "%c", "%3c", "%[abc]", "%[^abc]", "%[a-z]", "%[]x]",
	"%[^]x]", "%[-a]", "%[a-]", "%2[a-z0-9]", " %c", "%[^ ]", " %[^\n]",
	"%[0-9a-f]", "%[^^]", "a%%%s",
};
static const char *const floats[] = {
	"%f", "%e", "%g", "%a", "%3f", "%1f", "%5e", "%2g", "%E", " %f",
};

#define EACH(i, a) for (i = 0; i < sizeof (a) / sizeof *(a); i++)

int main(void)
{
	FILE *f;
	unsigned i, j;
	char f2[32], rest[100];

	EACH(i, inputs) {
		const char *in = inputs[i];

		EACH(j, ints) {
			int v = 99, w = 98, n = -1, r;

			sprintf(f2, "%s%%n", ints[j]);
			r = sscanf(in, f2, &v, &n);
			printf("%s|%s: %d %d %d\n", in, f2, r, v, n);
			sprintf(f2, "%s%s", ints[j], ints[j]);
			v = 99;
			r = sscanf(in, f2, &v, &w);
			printf("%s|%s: %d %d %d\n", in, f2, r, v, w);
		}
		EACH(j, texts) {
			char s[100], t[100];
			int n = -1, r;

			memset(s, 0, sizeof s);
			memset(t, 0, sizeof t);
			sprintf(f2, "%s%%n%%s", texts[j]);
			r = sscanf(in, f2, s, &n, t);
			printf("%s|%s: %d '%s' %d '%s'\n", in, f2, r, s, n, t);
		}
		EACH(j, floats) {
			float v = 99;
			double d = 98;
			long double l = 97;
			int n = -1, r;

			memset(rest, 0, sizeof rest);
			sprintf(f2, "%s%%n%%s", floats[j]);
			r = sscanf(in, f2, &v, &n, rest);
			if (v != v)
				v = 96;
			printf("%s|%s: %d %a %d '%s'\n", in, f2, r, v, n, rest);
			r = sscanf(in, "%lf", &d);
			printf("%d %d\n", r, d == 98 || d != d || d == v);
			r = sscanf(in, "%Lf", &l);
			printf("%d %d\n", r, l == 97 || l != l || l == d);
		}
	}

	/* Lengths, suppression, several at once. */
	{
		signed char hh = 1;
		short h = 1;
		long l = 1;
		long long ll = 1;
		intmax_t m = 1;
		size_t z = 1;
		char s[20] = "", c = 0;
		void *p = 0;
		double d = 0;
		int v = 0, n = 0;

		printf("%d", sscanf("-1 -2 -3 -9999999999 5 6 0x10", "%hhd%hd%ld%lld"
			"%jd%zu%p", &hh, &h, &l, &ll, &m, &z, &p));
		printf(" %d %d %ld %lld %d %d %d\n", hh, h, l, ll, (int)m, (int)z,
			p == (void *)16);
		printf("%d", sscanf("1 2 word 3.5 c", "%*d%d%*s%lf %c%n", &v, &d, &c,
			&n));
		printf(" %d %g %c %d\n", v, d, c, n);
		printf("%d", sscanf("key = value # x", " %19[a-z] = %*s # %c", s, &c));
		printf(" %s %c\n", s, c);
		printf("%d\n", sscanf("5", "%*d%d", &v));
		printf("%d\n", sscanf("5", "%*d"));
		printf("%d\n", sscanf("5", "5"));
		printf("%d\n", sscanf("", "5"));
		printf("%d\n", sscanf("12:34", "%d:%d", &v, &n));
	}

	/* From a stream: input that did not match is read next. */
	f = fopen("scanf.tmp", "w+");
	if (f) {
		int v = 0, c = 0, r;

		for (i = 0; i < 3000; i++)
			fprintf(f, "%u ", i);
		fprintf(f, "end 1e+x");
		rewind(f);
		for (i = 0; fscanf(f, "%d", &v) == 1 && v == (int)i; i++)
			;
		r = fscanf(f, "%99s", rest);
		printf("%u %d %s\n", i, r, rest);
		r = fscanf(f, "%f", (float *)rest);
		c = getc(f);
		printf("%d %c\n", r, c);
		r = fscanf(f, "%d", &v);
		printf("%d %d\n", r, !!feof(f));
		fclose(f);
		remove("scanf.tmp");
	}
	return 0;
}
