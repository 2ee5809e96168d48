#include <string.h>
#include <unistd.h>
#include "state.h"

char *optarg;
int optind = 1, opterr = 1, optopt;
int __optpos;

/* The argument that __optpos belongs to. */
static const char *current;

void __optcheck(int argc, char *const argv[])
{
	/* The program may use its memory for other text, and shorter. */
	if (__optpos && (optind >= argc || argv[optind] != current ||
	    (int)strnlen(current, __optpos + 1) <= __optpos))
		__optpos = 0;
}

int getopt(int argc, char *const argv[], const char *letters)
{
	const char *arg, *s;
	int c, last;

	if (!optind) {
		optind = 1;
		__optpos = 0;
	}
	if (optind >= argc || !argv[optind])
		return -1;
	__optcheck(argc, argv);
	arg = argv[optind];
	if (!__optpos) {
		if (arg[0] != '-' || !arg[1])
			return -1;
		if (arg[1] == '-' && !arg[2]) {
			optind++;
			return -1;
		}
		__optpos = 1;
		current = arg;
	}

	c = (unsigned char)arg[__optpos++];
	last = !arg[__optpos];
	if (last) {
		optind++;
		__optpos = 0;
	}
	optarg = 0;
	s = c == ':' ? 0 : strchr(letters + (*letters == '+' ||
		*letters == '-'), c);
	optopt = c;
	if (!s)
		return __optfail(argv, letters, "unrecognized option: ",
			(char[]){ (char)c }, 1, '?');
	if (s[1] != ':')
		return c;
	if (!last) {
		optarg = (char *)arg + __optpos;
		optind++;
		__optpos = 0;
	} else if (s[2] != ':') {
		if (optind >= argc)
			return __optfail(argv, letters,
				"option requires an argument: ",
				(char[]){ (char)c }, 1, ':');
		optarg = argv[optind++];
	}
	return c;
}
