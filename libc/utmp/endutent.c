#include <unistd.h>
#include "file.h"

void endutent(void)
{
	if (__utmp_file.fd >= 0)
		close(__utmp_file.fd);
	__utmp_file.fd = -1;
	__utmp_file.writable = 0;
}
