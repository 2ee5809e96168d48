#include <sys/stat.h>
#include <fcntl.h>

int lstat(const char *__restrict path, struct stat *__restrict st)
{
	return fstatat(AT_FDCWD, path, st, AT_SYMLINK_NOFOLLOW);
}
