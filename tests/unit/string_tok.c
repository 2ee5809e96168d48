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

	rest = 0;	/* not begun, or ended */
	CHECK(!strtok_r(0, ",", &rest));

	rest = u;
	CHECK(!strcmp(strsep(&rest, ","), ""));
	CHECK(!strcmp(strsep(&rest, ","), "a"));
	CHECK(!strcmp(strsep(&rest, ","), ""));
	CHECK(!strcmp(strsep(&rest, ","), "b") && !rest);
	CHECK(!strsep(&rest, ","));

	/* Nothing to cut off, so nothing to write: a constant string will do. */
	rest = (char *)"abc";
	CHECK(!strcmp(strsep(&rest, ","), "abc") && !rest);
	CHECK(!strcmp(strtok((char *)"abc", ","), "abc") && !strtok(0, ","));
	CHECK(!strcmp(strtok_r((char *)",,abc", ",", &rest), "abc"));
	CHECK(!strtok_r(0, ",", &rest));
	return failed;
}
