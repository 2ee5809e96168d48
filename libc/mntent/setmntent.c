#include <mntent.h>
#include <string.h>

FILE *setmntent(const char *path, const char *mode)
{
	char with_e[16] = "";

	/* A mode that does not fit is none. */
	if (strlen(mode) < sizeof with_e - 1)
		strcat(strcpy(with_e, mode), "e");
	return fopen(path, with_e);
}
