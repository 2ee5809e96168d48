#include <sys/stat.h>
#include <fcntl.h>

int stat(const char *__restrict path, struct stat *__restrict st)
{
	return fstatat(AT_FDCWD, path, st, 0);
}
