/* pty.h - openpty(3): pseudo terminals. */
#ifndef _PTY_H
#define _PTY_H

#include <sys/ioctl.h>
#include <termios.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Opens a pseudo terminal: *master and *slave become its two ends. Stores the
 * slave's path in name, unless that is null, and sets its attributes and its
 * size, unless they are null. Returns 0, or -1 with errno and nothing open.
 */
int openpty(int *master, int *slave, char *name, const struct termios *attributes,
	const struct winsize *size);
/*
 * The same and fork; the child's standard input, output and error are the slave,
 * its controlling terminal. Returns as fork does.
 */
pid_t forkpty(int *master, char *name, const struct termios *attributes,
	const struct winsize *size);

#ifdef __cplusplus
}
#endif

#endif
