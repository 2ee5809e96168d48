/*
 * tls_initial_exec.c - code that reads a variable's offset from the thread
 * pointer in the GOT, as code does for a variable of another file, finds the
 * right one. GNU ld on riscv leaves these offsets to the start-up of static-pie.
 */
#include "../test.h"

#define INITIAL_EXEC _Thread_local __attribute__((tls_model("initial-exec")))

INITIAL_EXEC char first = 1;
INITIAL_EXEC int second = 2;
INITIAL_EXEC long long third __attribute__((aligned(64))) = 3;
INITIAL_EXEC int zero;

static int *volatile address;

int main(void)
{
	CHECK(first == 1 && second == 2 && third == 3 && zero == 0);
	address = &zero;
	*address = 4;
	CHECK(first == 1 && second == 2 && third == 3 && zero == 4);
	address = &second;
	*address = 5;
	CHECK(second == 5);
	return failed;
}
