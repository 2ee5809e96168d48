#include <fstab.h>
#include <string.h>

struct fstab *getfsfile(const char *file)
{
	struct fstab *fs;

	if (!setfsent())
		return 0;
	while ((fs = getfsent()) && strcmp(fs->fs_file, file) != 0)
		;
	return fs;
}
