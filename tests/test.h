/* test.h - CHECK(condition) says where it failed; end main with `return failed`. */
#include <stdio.h>

static int failed;

#define CHECK(x) ((x) ? (void)0 : (void)(failed = 1, \
	printf("%s:%d: %s\n", __FILE__, __LINE__, #x)))
