#include "log.h"

void closelog(void)
{
	__log_close();
	__log.ident = 0;
}
