#include "log.h"

void openlog(const char *ident, int options, int facility)
{
	__log.ident = ident;
	__log.options = options;
	__log.facility = facility & LOG_FACMASK;
	if (options & LOG_NDELAY && __log.fd < 0)
		__log_connect();
}
