#include "calendar.h"

char *asctime(const struct tm *tm)
{
	static char buf[ASCTIME_MAX];

	__asctime(tm, buf);
	return buf;
}
