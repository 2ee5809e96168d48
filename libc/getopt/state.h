/* state.h - internals that getopt and getopt_long share. */
#ifndef STATE_H
#define STATE_H

#include <stddef.h>

/* The index of the next letter in argv[optind]; 0 before the first. */
extern int __optpos;

/*
 * Forgets that index if the program has set optind to another argument: it
 * starts anew, and may do so in the middle of the letters of an argument.
 */
void __optcheck(int argc, char *const argv[]);

/*
 * Reports an error, and returns what getopt must return. If the letters begin
 * with a colon, prints nothing and returns `result`. Otherwise prints argv[0],
 * the text and n bytes of name to stderr, unless opterr is 0, and returns '?'.
 */
int __optfail(char *const argv[], const char *letters, const char *text,
	const char *name, size_t n, int result);

#endif
