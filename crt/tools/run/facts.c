/*
 * facts.c - prints a line about the machine that runs it: bits of a pointer, byte
 * order, signedness of char, page size, whether there is a vDSO, and the kernel.
 */
#include <stdio.h>
#include <sys/auxv.h>
#include <sys/utsname.h>

int main(void)
{
	const int one = 1;
	struct utsname system;

	if (uname(&system))
		return 1;
	printf("%d %s %s %lu %s %.30s\n", (int)sizeof(void *) * 8,
		*(const char *)&one ? "little" : "big",
		(char)-1 < 0 ? "signed" : "unsigned", getauxval(AT_PAGESZ),
		getauxval(AT_SYSINFO_EHDR) ? "yes" : "no", system.release);
	return 0;
}
