/* tls.c - thread-local variables are initialized, aligned and distinct. */
#include <stdint.h>
#include "../test.h"

static _Thread_local int one = 1;
static _Thread_local char zero[1000];
static _Thread_local _Alignas(256) long aligned = 256;
static _Thread_local int *pointer = &failed;
_Thread_local long shared = 3;

int main(void)
{
	int i;

	CHECK(one == 1 && aligned == 256 && shared == 3 && pointer == &failed);
	CHECK((uintptr_t)&aligned % 256 == 0);
	for (i = 0; i < 1000; i++)
		CHECK(zero[i] == 0);
	for (i = 0; i < 1000; i++)
		zero[i] = (char)i;
	one = 2;
	aligned = 3;
	CHECK(one == 2 && aligned == 3 && shared == 3 && zero[999] == (char)999);
	return failed;
}
