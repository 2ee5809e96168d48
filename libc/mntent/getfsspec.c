#include <fstab.h>
#include <string.h>

struct fstab *getfsspec(const char *spec)
{
	struct fstab *fs;

	if (!setfsent())
		return 0;
	while ((fs = getfsent()) && strcmp(fs->fs_spec, spec) != 0)
		;
	return fs;
}
