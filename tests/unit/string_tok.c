/* string_tok.c - strtok, strtok_r and strsep split a string. */
#define _GNU_SOURCE
#include <string.h>
#include "../test.h"

int main(void)
{
	char s[] = ",,a,b;;c;", t[] = "x y", u[] = ",a,,b", *rest, *p;

	CHECK(!strcmp(strtok(s, ",;"), "a"));
	p = strtok_r(t, " ", &rest);
	CHECK(p == t && !strcmp(p, "x"));
	CHECK(!strcmp(strtok(0, ",;"), "b"));
	CHECK(!strcmp(strtok_r(0, " ", &rest), "y"));
	CHECK(!strtok_r(0, " ", &rest) && !strtok_r(0, " ", &rest));
	CHECK(!strcmp(strtok(0, ";"), "c"));
	CHECK(!strtok(0, ";") && !strtok(0, ","));

	rest = u;
	CHECK(!strcmp(strsep(&rest, ","), ""));
	CHECK(!strcmp(strsep(&rest, ","), "a"));
	CHECK(!strcmp(strsep(&rest, ","), ""));
	CHECK(!strcmp(strsep(&rest, ","), "b") && !rest);
	CHECK(!strsep(&rest, ","));
	return failed;
}
