/* log.h - what openlog and setlogmask set, and the connection to the logger. */
#ifndef LOG_H
#define LOG_H

#include <syslog.h>

struct log {
	const char *ident;	/* or null: the name of the program */
	int options, facility, mask;
	int fd;			/* of the socket; -1: not connected */
	int stream;		/* 1 for a stream socket, 0 for datagrams */
};
extern struct log __log;

/* Connect to /dev/log. Returns 0, or -1 with errno. */
int __log_connect(void);
void __log_close(void);

#endif
