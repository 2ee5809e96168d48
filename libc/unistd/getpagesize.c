#include <unistd.h>
#include <sys/auxv.h>

int getpagesize(void)
{
	return (int)getauxval(AT_PAGESZ);
}
