#include <mntent.h>
#include <errno.h>
#include <string.h>

/* Write a string and a blank. Errors stay in the stream. */
static void put(FILE *f, const char *s, const char *special)
{
	for (; *s; s++)
		if (strchr(special, *s))
			fprintf(f, "\\%03o", *s);
		else
			fputc(*s, f);
	fputc(' ', f);
}

static int empty(const char *s)
{
	return !s || !*s;
}

int addmntent(FILE *restrict f, const struct mntent *restrict m)
{
	if (empty(m->mnt_fsname) || empty(m->mnt_dir) || empty(m->mnt_type) ||
	    empty(m->mnt_opts)) {
		errno = EINVAL;
		return 1;
	}
	if (fseek(f, 0, SEEK_END))
		return 1;
	put(f, m->mnt_fsname, " \t\n\\#");
	put(f, m->mnt_dir, " \t\n\\");
	put(f, m->mnt_type, " \t\n\\");
	put(f, m->mnt_opts, " \t\n\\");
	fprintf(f, "%d %d\n", m->mnt_freq, m->mnt_passno);
	return fflush(f) || ferror(f);
}
