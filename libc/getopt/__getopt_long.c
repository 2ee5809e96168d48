/* __getopt_long.c - the common part of getopt_long and getopt_long_only. */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include "long.h"
#include "state.h"

static int is_option(const char *arg)
{
	return arg[0] == '-' && arg[1];
}

/*
 * Looks up the first n bytes of name: an exact match, else the only entry with
 * that prefix. Several entries that have the same effect are not ambiguous.
 */
static const struct option *find(const struct option *table, const char *name,
	size_t n, int *ambiguous)
{
	const struct option *o, *found = 0;

	*ambiguous = 0;
	for (o = table; o->name; o++) {
		if (strncmp(o->name, name, n))
			continue;
		if (!o->name[n]) {
			*ambiguous = 0;
			return o;
		}
		if (found && (found->has_arg != o->has_arg ||
		    found->flag != o->flag || found->val != o->val))
			*ambiguous = 1;
		if (!found)
			found = o;
	}
	return *ambiguous ? 0 : found;
}

/* The option at optind, short or long; -1 if there is none, or "--". */
static int next(int argc, char *const argv[], const char *letters,
	const struct option *table, int *index, int only)
{
	const char *arg = optind < argc ? argv[optind] : 0;
	const struct option *o;
	int twice = arg && arg[0] == '-' && arg[1] == '-', ambiguous;
	size_t n;

	if (!arg || __optpos || !is_option(arg) || (twice && !arg[2]) ||
	    (!twice && (!only || (!arg[2] && strchr(letters, arg[1])))))
		return getopt(argc, argv, letters);

	arg += 1 + twice;
	n = strcspn(arg, "=");
	o = find(table, arg, n, &ambiguous);
	if (!o && !twice && !ambiguous && strchr(letters, *arg))
		return getopt(argc, argv, letters);
	optind++;
	optarg = 0;
	optopt = o && !o->flag ? o->val : 0;
	if (!o)
		return __optfail(argv, letters, ambiguous ?
			"option is ambiguous: " : "unrecognized option: ",
			arg, n, '?');
	if (arg[n] && o->has_arg == no_argument)
		return __optfail(argv, letters,
			"option takes no argument: ", arg, n, '?');
	if (arg[n])
		optarg = (char *)arg + n + 1;
	else if (o->has_arg == required_argument) {
		if (optind >= argc)
			return __optfail(argv, letters,
				"option requires an argument: ", arg, n, ':');
		optarg = argv[optind++];
	}
	if (index)
		*index = (int)(o - table);
	if (!o->flag)
		return o->val;
	*o->flag = o->val;
	return 0;
}

int __getopt_long(int argc, char *const argv[], const char *letters,
	const struct option *table, int *index, int only)
{
	char **v = (char **)argv;
	int first, found, i, r;

	if (!optind) {
		optind = 1;
		__optpos = 0;
	}
	first = optind;
	if (*letters == '-' && first < argc && !is_option(v[first])) {
		optarg = v[optind++];
		return 1;
	}
	if (*letters != '+' && *letters != '-' && !getenv("POSIXLY_CORRECT"))
		while (optind < argc && !is_option(v[optind]))
			optind++;
	found = optind;
	__optcheck(argc, argv);
	r = next(argc, argv, letters, table, index, only);

	/*
	 * Move the option, and its argument, before the non-options that were
	 * skipped to find it:
	 *
	 *	first    found   optind
	 *	| a b c  | -o x  |
	 *	| -o x   | a b c |
	 *
	 * If none was skipped, argv may be constant.
	 */
	if (first == found)
		return r;
	for (i = found; i < optind; i++) {
		char *arg = v[i];

		memmove(v + first + 1, v + first, (found - first) * sizeof *v);
		v[first++] = arg;
		found++;
	}
	optind = first;
	return r;
}
