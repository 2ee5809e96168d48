/* sys/syslog.h - the same as <syslog.h>, and so are <sys/poll.h> and others. */
#include <syslog.h>
