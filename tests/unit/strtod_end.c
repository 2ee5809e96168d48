/*
 * Where strtod stops reading.
 * uses: floats
 */
#include <stdlib.h>
#include "../test.h"

int main(void)
{
	static const struct {
		const char *s;
		int end;
		double value;
	} t[] = {
		{ "", 0, 0 }, { " ", 0, 0 }, { ".", 0, 0 }, { "-.", 0, 0 },
		{ "+-1", 0, 0 }, { "e1", 0, 0 }, { " 12", 3, 12 }, { "-1.5x", 4, -1.5 },
		{ "1.", 2, 1 }, { ".5", 2, .5 }, { "1.2.3", 3, 1.2 }, { "1e", 1, 1 },
		{ "1e+", 1, 1 }, { "1e-x", 1, 1 }, { "1e2", 3, 100 },
		{ "-.5e-", 3, -.5 }, { "0x", 1, 0 }, { "0xg", 1, 0 }, { "0x.", 1, 0 },
		{ "0x.p1", 1, 0 }, { "0xA", 3, 10 }, { "0x1p", 3, 1 },
		{ "0x1p-", 3, 1 }, { "0x1.8p1", 7, 3 }, { "0x.8p1", 6, 1 },
		{ "0X1P+2z", 6, 4 }, { "1p2", 1, 1 }, { "0x1e1", 5, 481 },
	};
	static const struct {
		const char *s;
		int end;
	} special[] = {
		{ "inf", 3 }, { "-INF", 4 }, { "infinit", 3 }, { "Infinity", 8 },
		{ "infinityy", 8 }, { "nan", 3 }, { "nan(", 3 }, { "nan(a_1)", 8 },
		{ "nan()x", 5 }, { "nan(-)", 3 }, { "nan)", 3 },
	};
	unsigned i;
	char *end;

	for (i = 0; i < sizeof t / sizeof *t; i++)
		if (strtod(t[i].s, &end) != t[i].value || end - t[i].s != t[i].end) {
			failed = 1;
			printf("strtod_end.c: \"%s\" ends at %d\n", t[i].s,
				(int)(end - t[i].s));
		}
	for (i = 0; i < sizeof special / sizeof *special; i++) {
		double d = strtod(special[i].s, &end);

		if (d - d == 0 || end - special[i].s != special[i].end) {
			failed = 1;
			printf("strtod_end.c: \"%s\" ends at %d\n", special[i].s,
				(int)(end - special[i].s));
		}
	}
	CHECK(strtod("1.5", 0) == 1.5 && atof("2.5x") == 2.5);
	CHECK(1 / strtod("-0", 0) < 0);
	return failed;
}
