/* string_error.c - strerror and strsignal. */
#include <errno.h>
#include <signal.h>
#include <string.h>
#include "../test.h"

int main(void)
{
	char s[64];
	int i;

	CHECK(!strcmp(strerror(EPERM), "Operation not permitted"));
	CHECK(!strcmp(strerror(ENOENT), "No such file or directory"));
	CHECK(!strcmp(strerror(EINVAL), "Invalid argument"));
	CHECK(!strcmp(strerror(ENOSYS), "Function not implemented"));
	CHECK(!strcmp(strerror(ENOTRECOVERABLE), "State not recoverable"));
	for (i = -1; i < 300; i++)
		CHECK(*strerror(i) && *strsignal(i));
	CHECK(!strcmp(strerror(12345), strerror(12346)) || strstr(
		strerror(12345), "12345"));
	CHECK(!strerror_r(EPERM, s, sizeof s));
	CHECK(!strcmp(s, "Operation not permitted"));
	CHECK(strerror_r(EPERM, s, 4) == ERANGE && !strcmp(s, "Ope"));
	CHECK(!strcmp(strsignal(SIGHUP), "Hangup"));
	CHECK(!strcmp(strsignal(SIGSEGV), "Segmentation fault"));
	CHECK(!strcmp(strsignal(SIGSYS), "Bad system call"));
	strcpy(s, strsignal(SIGRTMAX));
	CHECK(strcmp(s, strsignal(SIGRTMAX - 1)));
	return failed;
}
