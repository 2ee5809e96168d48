/*
 * tls_close.c - thread-local variables of a small alignment are where the
 * linker expects them: as close to the thread pointer as possible.
 */
#include "../test.h"

static _Thread_local int one = 1, two = 2;
static _Thread_local char text[] = "thread";

int main(void)
{
	CHECK(one == 1 && two == 2 && text[0] == 't' && text[5] == 'd');
	one = two = 3;
	CHECK(one == 3 && two == 3 && text[0] == 't' && text[5] == 'd');
	return failed;
}
