#include <unistd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

char *get_current_dir_name(void)
{
	const char *path = getenv("PWD");
	struct stat here, there;

	if (path && *path == '/' && !stat(path, &there) && !stat(".", &here) &&
	    here.st_dev == there.st_dev && here.st_ino == there.st_ino)
		return strdup(path);
	return getcwd(0, 0);
}
