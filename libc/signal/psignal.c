#include <signal.h>
#include <stdio.h>
#include <string.h>

void psignal(int sig, const char *s)
{
	const char *before = s && *s ? s : "";

	fprintf(stderr, "%s%s%s\n", before, *before ? ": " : "", strsignal(sig));
}
