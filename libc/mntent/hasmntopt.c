#include <mntent.h>
#include <string.h>

char *hasmntopt(const struct mntent *m, const char *option)
{
	char *s = m->mnt_opts;
	size_t n = strlen(option);

	while (s) {
		if (strncmp(s, option, n) == 0 &&
		    (!s[n] || s[n] == ',' || s[n] == '='))
			return s;
		s = strchr(s, ',');
		if (s)
			s++;
	}
	return 0;
}
