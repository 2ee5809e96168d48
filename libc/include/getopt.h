/* getopt.h - getopt_long(3): options with names. getopt is in <unistd.h>. */
#ifndef _GETOPT_H
#define _GETOPT_H

#include <bits/null.h>

#ifdef __cplusplus
extern "C" {
#endif

struct option {
	const char *name;	/* null in the last one */
	int has_arg;
	int *flag;		/* if not null, val goes here, 0 is returned */
	int val;
};
#define no_argument 0
#define required_argument 1
#define optional_argument 2

int getopt(int argc, char *const argv[], const char *letters);
extern char *optarg;
extern int optind, opterr, optopt;

/*
 * As getopt, and --name, --name=argument, --name argument by the table; a name
 * may be cut where it stays unique. *index, if not null, is the one found.
 * Arguments that are no options are moved behind those that are, unless letters
 * begin with '+' or POSIXLY_CORRECT is set; with '-' each is returned as 1.
 */
int getopt_long(int argc, char *const argv[], const char *letters,
	const struct option *table, int *index);
/* The same, and a single dash will do if no letter fits. */
int getopt_long_only(int argc, char *const argv[], const char *letters,
	const struct option *table, int *index);

#ifdef __cplusplus
}
#endif

#endif
