#include <sys/stat.h>

int mkfifoat(int dir, const char *path, mode_t mode)
{
	return mknodat(dir, path, mode | S_IFIFO, 0);
}
