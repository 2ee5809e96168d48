#include "calendar.h"
#include "names.h"

struct tm *gmtime(const time_t *t)
{
	return __gmtime_r(t, &__tm);
}
