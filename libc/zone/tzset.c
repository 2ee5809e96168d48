#include "zone.h"

void tzset(void)
{
	__zone_update(AGAIN);
}
