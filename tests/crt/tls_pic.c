/*
 * tls_pic.c - thread-local variables in code for shared libraries, which on some
 * machines asks __tls_get_addr for their addresses.
 * flags: -fPIC
 * not: qemu sparc64, for which lld 19 lacks the relocations
 * not: kernel x32, for which lld 19 overwrites the code in relaxing it
 */
#include "../test.h"

_Thread_local char first = 1;
_Thread_local int second = 2;
static _Thread_local long long third __attribute__((aligned(64))) = 3;
static _Thread_local int fourth = 4, zero;

static int *volatile address;

int main(void)
{
	CHECK(first == 1 && second == 2 && third == 3 && fourth == 4 && zero == 0);
	address = &zero;
	*address = 5;
	CHECK(first == 1 && second == 2 && third == 3 && fourth == 4 && zero == 5);
	address = &second;
	*address = 6;
	CHECK(second == 6 && fourth == 4);
	CHECK((unsigned long)&third % 64 == 0);
	return failed;
}
