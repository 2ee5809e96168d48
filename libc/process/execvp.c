#include <unistd.h>

int execvp(const char *name, char *const argv[])
{
	return execvpe(name, argv, environ);
}
