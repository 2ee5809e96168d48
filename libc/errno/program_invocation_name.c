/*
 * program_invocation_name.c - argv[0], and what follows its last slash. Only
 * programs that name one of the variables have the constructor.
 */
#include <errno.h>
#include <string.h>

static char nothing[1];

char *program_invocation_name = nothing;
char *program_invocation_short_name = nothing;

/* The names of BSD, which other libcs have too, but no header. */
extern char *__progname_full
	__attribute__((weak, alias("program_invocation_name")));
extern char *__progname
	__attribute__((weak, alias("program_invocation_short_name")));

/* The first priority that is not reserved: constructors may use the names. */
__attribute__((constructor(101))) static void set(int argc, char **argv)
{
	char *slash;

	if (!argc)
		return;
	slash = strrchr(argv[0], '/');
	program_invocation_name = argv[0];
	program_invocation_short_name = slash ? slash + 1 : argv[0];
}
