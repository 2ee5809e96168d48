#include <fstab.h>
#include <mntent.h>
#include <string.h>

static FILE *table;

int setfsent(void)
{
	if (table)
		rewind(table);
	else
		table = setmntent(_PATH_FSTAB, "r");
	return table != 0;
}

void endfsent(void)
{
	endmntent(table);
	table = 0;
}

static const char *type_of(const struct mntent *m)
{
	static const char types[][3] = {
		FSTAB_RW, FSTAB_RQ, FSTAB_RO, FSTAB_SW, FSTAB_XX,
	};
	unsigned i;

	for (i = 0; i < sizeof types / sizeof types[0]; i++)
		if (hasmntopt(m, types[i]))
			return types[i];
	return "??";
}

struct fstab *getfsent(void)
{
	static struct fstab fs;
	struct mntent *m;

	if (!table && !setfsent())
		return 0;
	m = getmntent(table);
	if (!m)
		return 0;
	fs.fs_spec = m->mnt_fsname;
	fs.fs_file = m->mnt_dir;
	fs.fs_vfstype = m->mnt_type;
	fs.fs_mntops = m->mnt_opts;
	fs.fs_type = type_of(m);
	fs.fs_freq = m->mnt_freq;
	fs.fs_passno = m->mnt_passno;
	return &fs;
}
