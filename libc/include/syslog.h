/*
 * syslog.h - POSIX <syslog.h>, syslog(3): messages for the system's logger.
 *
 * A message is one datagram to the socket /dev/log, or text with a null after it if
 * that is a stream socket:
 *
 *	<priority>Nov 26 18:00:00 ident[pid]: text
 *
 * The time is local, see <time.h>. A logger that was started again is found again.
 * Messages may have any length; if one is too long for a datagram, its first 1024
 * bytes are sent.
 */
#ifndef _SYSLOG_H
#define _SYSLOG_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The level of a priority. */
#define LOG_EMERG 0
#define LOG_ALERT 1
#define LOG_CRIT 2
#define LOG_ERR 3
#define LOG_WARNING 4
#define LOG_NOTICE 5
#define LOG_INFO 6
#define LOG_DEBUG 7

/* The facility of a priority. */
#define LOG_KERN (0 << 3)
#define LOG_USER (1 << 3)
#define LOG_MAIL (2 << 3)
#define LOG_DAEMON (3 << 3)
#define LOG_AUTH (4 << 3)
#define LOG_SYSLOG (5 << 3)
#define LOG_LPR (6 << 3)
#define LOG_NEWS (7 << 3)
#define LOG_UUCP (8 << 3)
#define LOG_CRON (9 << 3)
#define LOG_AUTHPRIV (10 << 3)
#define LOG_FTP (11 << 3)
#define LOG_LOCAL0 (16 << 3)
#define LOG_LOCAL1 (17 << 3)
#define LOG_LOCAL2 (18 << 3)
#define LOG_LOCAL3 (19 << 3)
#define LOG_LOCAL4 (20 << 3)
#define LOG_LOCAL5 (21 << 3)
#define LOG_LOCAL6 (22 << 3)
#define LOG_LOCAL7 (23 << 3)
#define LOG_NFACILITIES 24

#define LOG_PRIMASK 7
#define LOG_FACMASK 0x3f8
#define LOG_PRI(priority) ((priority) & LOG_PRIMASK)
#define LOG_FAC(priority) (((priority) & LOG_FACMASK) >> 3)
#define LOG_MAKEPRI(facility, level) ((facility) | (level))

/* For setlogmask: one level, and all up to one. */
#define LOG_MASK(level) (1 << (level))
#define LOG_UPTO(level) ((1 << ((level) + 1)) - 1)

/* Options of openlog. */
#define LOG_PID 1	/* with the process id */
#define LOG_CONS 2	/* to /dev/console if the logger cannot be reached */
#define LOG_ODELAY 4	/* connect at the first message; the default */
#define LOG_NDELAY 8	/* connect at once */
#define LOG_NOWAIT 16	/* no effect */
#define LOG_PERROR 32	/* to standard error too */

/*
 * Sets ident, which is not copied (null: the name of the program), options and the
 * facility of messages without one, LOG_USER at first.
 */
void openlog(const char *ident, int options, int facility);
/* Closes the connection, and forgets ident. */
void closelog(void);
/* Only levels in the mask are logged; 0 changes nothing. Returns the last mask. */
int setlogmask(int mask);
/* Logs a message of printf; %m is the text of errno, which does not change. */
void syslog(int priority, const char *format, ...)
	__attribute__((__format__(__printf__, 2, 3)));
#ifdef _DEFAULT_SOURCE
void vsyslog(int priority, const char *format, __builtin_va_list ap)
	__attribute__((__format__(__printf__, 2, 0)));

/* Programs that read names from a configuration define SYSLOG_NAMES. BSD */
#ifdef SYSLOG_NAMES
#define INTERNAL_NOPRI 0x10
#define INTERNAL_MARK (LOG_NFACILITIES << 3)
typedef struct {
	const char *c_name;
	int c_val;
} CODE;
static const CODE prioritynames[] __attribute__((__unused__)) = {
	{ "alert", LOG_ALERT }, { "crit", LOG_CRIT }, { "debug", LOG_DEBUG },
	{ "emerg", LOG_EMERG }, { "err", LOG_ERR }, { "error", LOG_ERR },
	{ "info", LOG_INFO }, { "none", INTERNAL_NOPRI },
	{ "notice", LOG_NOTICE }, { "panic", LOG_EMERG }, { "warn", LOG_WARNING },
	{ "warning", LOG_WARNING }, { 0, -1 },
};
static const CODE facilitynames[] __attribute__((__unused__)) = {
	{ "auth", LOG_AUTH }, { "authpriv", LOG_AUTHPRIV }, { "cron", LOG_CRON },
	{ "daemon", LOG_DAEMON }, { "ftp", LOG_FTP }, { "kern", LOG_KERN },
	{ "lpr", LOG_LPR }, { "mail", LOG_MAIL }, { "mark", INTERNAL_MARK },
	{ "news", LOG_NEWS }, { "security", LOG_AUTH }, { "syslog", LOG_SYSLOG },
	{ "user", LOG_USER }, { "uucp", LOG_UUCP }, { "local0", LOG_LOCAL0 },
	{ "local1", LOG_LOCAL1 }, { "local2", LOG_LOCAL2 },
	{ "local3", LOG_LOCAL3 }, { "local4", LOG_LOCAL4 },
	{ "local5", LOG_LOCAL5 }, { "local6", LOG_LOCAL6 },
	{ "local7", LOG_LOCAL7 }, { 0, -1 },
};
#endif
#endif

#ifdef __cplusplus
}
#endif

#endif
