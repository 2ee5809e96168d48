#include <stdlib.h>
#include <bits/errno.h>
#include "random.h"
#include "syscall.h"

/* The caller can't be told, and must not go on with bytes that are not random. */
static _Noreturn void give_up(void)
{
	static const char text[] = "arc4random: the kernel refuses getrandom\n";

	syscall3(SYS_write, 2, text, sizeof text - 1);
	abort();
}

void arc4random_buf(void *buf, size_t n)
{
	char *to = buf;

	while (n) {
		long r = __getrandom(to, n, 0);

		if (r == -EINTR)
			continue;
		if (r <= 0)
			give_up();
		to += r;
		n -= (size_t)r;
	}
}
