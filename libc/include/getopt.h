/* getopt.h - getopt_long(3), GNU: long options. See <unistd.h> for getopt. */
#ifndef _GETOPT_H
#define _GETOPT_H

#ifdef __cplusplus
extern "C" {
#endif

struct option {
	const char *name;	/* null in the last entry */
	int has_arg;
	int *flag;		/* if not null: store val here, return 0 */
	int val;
};
#define no_argument 0
#define required_argument 1
#define optional_argument 2

int getopt(int argc, char *const argv[], const char *letters);
extern char *optarg;
extern int optind, opterr, optopt;

/*
 * Like getopt, and accepts --name, --name=argument and --name argument for the
 * names in the table. A name may be abbreviated if that is unambiguous. The
 * index of the entry is stored in *index unless that is null.
 *
 * Non-options are moved after all options. If letters begins with '+', or
 * POSIXLY_CORRECT is set, the first non-option ends the options instead; if it
 * begins with '-', each non-option is returned as the argument of an option 1.
 */
int getopt_long(int argc, char *const argv[], const char *letters,
	const struct option *table, int *index);
/* The same, and -name is accepted too, unless its first letter is an option. */
int getopt_long_only(int argc, char *const argv[], const char *letters,
	const struct option *table, int *index);

#ifdef __cplusplus
}
#endif

#endif
