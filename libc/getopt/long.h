/* long.h - getopt_long, and with `only` getopt_long_only. */
#ifndef LONG_H
#define LONG_H

struct option;
int __getopt_long(int argc, char *const argv[], const char *letters,
	const struct option *table, int *index, int only);

#endif
