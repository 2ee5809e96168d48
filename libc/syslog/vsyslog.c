#include <errno.h>
#include <fcntl.h>
#include <paths.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>
#include "err/program.h"
#include "log.h"

#define USUAL 1024	/* bytes of a message that needs no malloc */

/* Prints what precedes the text. Returns its length, and where ident begins. */
static int print_head(char *buf, size_t n, int priority, int *ident)
{
	time_t now = time(0);
	struct tm tm;
	char date[16];
	const char *name = __log.ident ? __log.ident : __program();

	/* A daemon that has called chroot keeps its zone. */
	strftime(date, sizeof date, "%b %e %T", localtime_r(&now, &tm));
	*ident = snprintf(buf, n, "<%d>%s ", priority, date);
	buf += *ident;
	n -= *ident;
	return *ident + (__log.options & LOG_PID ?
		snprintf(buf, n, "%.255s[%d]: ", name, getpid()) :
		snprintf(buf, n, "%.255s: ", name));
}

/* Send it to the logger as a whole. Returns 0, or -1 with errno. */
static int send_message(const char *s, size_t n)
{
	/* A null ends a message in a stream. */
	size_t left = n + (__log.stream != 0);

	while (left) {
		ssize_t sent = send(__log.fd, s, left, MSG_NOSIGNAL);

		if (sent < 0 && errno == EINTR)
			continue;
		if (sent < 0 && errno == EMSGSIZE && left > USUAL) {
			left = USUAL;
			continue;
		}
		if (sent < 0)
			return -1;
		if (!__log.stream)
			break;
		s += sent;
		left -= sent;
	}
	return 0;
}

/* The same, over a new connection if there is none or it does not work. */
static int deliver(const char *s, size_t n)
{
	if (__log.fd >= 0) {
		if (send_message(s, n) == 0)
			return 0;
		/* The program may have closed it, and opened another file. */
		if (errno == EBADF || errno == ENOTSOCK)
			__log.fd = -1;
		__log_close();
	}
	if (__log_connect())
		return -1;
	if (send_message(s, n) == 0)
		return 0;
	__log_close();
	return -1;
}

void vsyslog(int priority, const char *format, va_list ap)
{
	char usual[USUAL], *s = usual, *more;
	int e = errno, ident, n, text, fd;
	va_list again;

	if (!(__log.mask & LOG_MASK(LOG_PRI(priority))))
		return;
	priority &= LOG_PRIMASK | LOG_FACMASK;
	if (!(priority & LOG_FACMASK))
		priority |= __log.facility;
	n = print_head(s, USUAL, priority, &ident);
	va_copy(again, ap);
	errno = e;	/* for %m */
	text = vsnprintf(s + n, USUAL - n, format, again);
	va_end(again);
	if (text < 0)
		text = 0;
	else if (text >= USUAL - n) {
		more = malloc((size_t)n + text + 1);
		if (more) {
			s = memcpy(more, usual, n);
			errno = e;
			vsnprintf(s + n, (size_t)text + 1, format, ap);
		} else
			text = USUAL - n - 1;
	}
	n += text;
	if (__log.options & LOG_PERROR)
		dprintf(STDERR_FILENO, "%s%s", s + ident,
			s[n - 1] == '\n' ? "" : "\n");
	if (deliver(s, n) && __log.options & LOG_CONS) {
		fd = open(_PATH_CONSOLE, O_WRONLY | O_NOCTTY | O_CLOEXEC);
		if (fd >= 0) {
			dprintf(fd, "%s\r\n", s + ident);
			close(fd);
		}
	}
	if (s != usual)
		free(s);
	errno = e;
}
