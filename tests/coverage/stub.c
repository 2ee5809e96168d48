/*
 * stub.c - in place of a function, for sh/coverage.sh. It returns -1 if the name of
 * the program begins with "-", otherwise 0: one link serves for both.
 */
#include <sys/prctl.h>
static int value(void)
{
	char name[16];
	prctl(PR_GET_NAME, name);
	return name[0] == '-' ? -1 : 0;
}
long __stub_word(void) { return value(); }
void __stub_void(void) { }
float __stub_float(void) { return value(); }
double __stub_double(void) { return value(); }
long double __stub_long_double(void) { return value(); }
