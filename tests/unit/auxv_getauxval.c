/* auxv_getauxval.c - values, and the error for a type that is not there. */
#include <errno.h>
#include <sys/auxv.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	errno = 5;
	CHECK(getauxval(AT_PAGESZ) >= 4096 && errno == 5);
	CHECK(getauxval(AT_UID) == (unsigned long)getuid());
	CHECK(getauxval(AT_RANDOM) && getauxval(AT_PHDR));
	CHECK(getauxval(123456) == 0 && errno == ENOENT);
	return failed;
}
