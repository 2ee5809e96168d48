/* state.h - what getopt and getopt_long share beside the public variables. */
#ifndef STATE_H
#define STATE_H

#include <stddef.h>

/* Within argv[optind], the letter that is next; 0 before the first. */
extern int __optpos;

/*
 * Writes "program: text: name" unless messages are off; `result` as it should
 * be then: '?', but a missing argument that the caller asked to know is ':'.
 */
int __optfail(char *const argv[], const char *letters, const char *text,
	const char *name, size_t n, int result);

#endif
