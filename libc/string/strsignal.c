/* strsignal.c - as strerror.c, and real-time signals by their number. */
#include <signal.h>
#include <string.h>

#define sig(number, text) number,
static const unsigned char numbers[] = {
#include "signals.def"
};
#undef sig

#define sig(number, text) text "\0"
static const char texts[] =
#include "signals.def"
	"Unknown signal";

char *strsignal(int signal)
{
	static char realtime[] = "RT000";
	const char *s = texts;
	unsigned i;

	if (signal >= SIGRTMIN && signal <= SIGRTMAX) {
		char *to = realtime + 2;

		if (SIGRTMAX > 99 && signal > 99)
			*to++ = '1';
		*to++ = '0' + signal / 10 % 10;
		*to++ = '0' + signal % 10;
		*to = 0;
		return realtime;
	}
	for (i = 0; i < sizeof numbers; i++) {
		if (numbers[i] == signal)
			break;
		s += strlen(s) + 1;
	}
	return (char *)s;
}
