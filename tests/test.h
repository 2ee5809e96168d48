/* test.h - CHECK(condition) prints where it fails; main ends with `return failed`. */
#include <stdio.h>

static int failed;

#define CHECK(x) ((x) ? (void)0 : (void)(failed = 1, \
	printf("%s:%d: %s\n", __FILE__, __LINE__, #x)))
