/* __temp.c - finds the six Xs of a template and replaces them. */
#include <string.h>
#include <time.h>
#include "syscall.h"
#include "syscalls/clock.h"
#include "temp.h"

#define NONBLOCK 1	/* GRND_NONBLOCK */

char *__temp_marks(char *template, size_t suffix)
{
	size_t n = strlen(template);
	char *marks;

	if (n < 6 || suffix > n - 6)
		return 0;
	marks = template + n - suffix - 6;
	return memcmp(marks, "XXXXXX", 6) ? 0 : marks;
}

void __temp_fill(char *marks)
{
	static unsigned count;
	unsigned bits;
	int i;

	if (syscall3(SYS_getrandom, &bits, sizeof bits, NONBLOCK) != sizeof bits) {
		/* Early in boot. A name that exists is only tried again. */
		struct timespec ts = { .tv_nsec = 0 };

		sys_clock_gettime(CLOCK_REALTIME, &ts);
		bits = (unsigned)ts.tv_nsec * 2654435761u + count++ +
			(unsigned)(unsigned long)marks;
	}
	for (i = 0; i < 6; i++, bits >>= 5)
		marks[i] = "abcdefghijklmnopqrstuvwxyz234567"[bits & 31];
}
