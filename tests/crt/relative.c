/*
 * relative.c - a static-pie program is relocated, here by a RELR table; in
 * relative_classic.c by REL or RELA.
 * wants: -Wl,-z,pack-relative-relocs
 * only: -static-pie
 */
#include <string.h>
#include "../test.h"

static const char *words[] = {
	"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m",
	"n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z",
};
static struct { char c; const char **p; long gap[70]; const char *q; } far[3] = {
	{ 'x', words + 3, { 0 }, "last" }, { 'y', 0, { 0 }, 0 },
	{ 'z', words, { 0 }, "least" },
};

int main(void)
{
	unsigned i;

	for (i = 0; i < 26; i++)
		CHECK(words[i][0] == (char)('a' + i) && !words[i][1]);
	CHECK(far[0].p == words + 3 && !far[1].p && far[2].p == words);
	CHECK(!strcmp(far[0].q, "last") && !strcmp(far[2].q, "least"));
	return failed;
}
