/*
 * strsignal.c - numbers and texts as in strerror.c. Real-time signals have no
 * text: their numbers are written out, as RT32 or RT128 (mips).
 */
#include <signal.h>
#include <string.h>

#define message(number, text) number,
static const unsigned char numbers[] = {
#include "signals.def"
};
#undef message

#define message(number, text) text "\0"
static const char texts[] =
#include "signals.def"
	"Unknown signal";	/* for all other numbers */

static char *realtime(int signal)
{
	static char name[] = "RT000";
	char *s = name + 2;

	if (SIGRTMAX > 99 && signal > 99)
		*s++ = '1';
	*s++ = '0' + signal / 10 % 10;
	*s++ = '0' + signal % 10;
	*s = 0;
	return name;
}

char *strsignal(int signal)
{
	const char *s = texts;
	unsigned i;

	if (signal >= SIGRTMIN && signal <= SIGRTMAX)
		return realtime(signal);
	for (i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		if (numbers[i] == signal)
			break;
		while (*s++)
			;
	}
	return (char *)s;
}
