/* tls_zero.c - a program whose thread-local variables are all zero. */
#include "../test.h"

static _Thread_local char c;
static _Thread_local int numbers[3];

int main(void)
{
	CHECK(!c && !numbers[0] && !numbers[2]);
	c = 1;
	numbers[2] = 5;
	CHECK(c == 1 && !numbers[1] && numbers[2] == 5);
	return failed;
}
