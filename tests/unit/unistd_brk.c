/* unistd_brk.c - the data segment grows and shrinks. (musl has no brk.) */
#define _GNU_SOURCE
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	char *end = sbrk(0);

	CHECK(end != (char *)-1);
	/* qemu-user may leave no room after a program that it loaded. */
	if (getenv("EMULATOR") && sbrk(1 << 20) == (void *)-1)
		return failed;
	CHECK(brk(end) == 0);
	CHECK(sbrk(100000) == end);
	CHECK(sbrk(0) == end + 100000);
	end[99999] = 1;
	CHECK(sbrk(-1000) == end + 100000);
	CHECK(sbrk(0) == end + 99000);
	CHECK(brk(end) == 0 && sbrk(0) == end);
	if (!getenv("EMULATOR")) {	/* qemu may grant even this */
		CHECK(brk((void *)-1) == -1 && errno == ENOMEM);
		CHECK(sbrk(-__PTRDIFF_MAX__) == (void *)-1 && errno == ENOMEM);
	}
	CHECK(brk((void *)1) == -1 && errno == ENOMEM);
	CHECK(sbrk(0) == end);
	return failed;
}
