/*
 * mntent_lines.c - lines of fstab and mtab: escapes, missing fields, long lines.
 * Root also tests <fstab.h> and getusershell, in a chroot.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <fstab.h>
#include <mntent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../test.h"

#define FILE_NAME "mntent.tmp"

static void put(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");

	CHECK(f && fputs(text, f) >= 0 && fclose(f) == 0);
}

static int is(const struct mntent *m, const char *fsname, const char *dir,
	const char *type, const char *opts, int freq, int passno)
{
	return m && strcmp(m->mnt_fsname, fsname) == 0 &&
		strcmp(m->mnt_dir, dir) == 0 && strcmp(m->mnt_type, type) == 0 &&
		strcmp(m->mnt_opts, opts) == 0 && m->mnt_freq == freq &&
		m->mnt_passno == passno;
}

static void reading(void)
{
	static char line[20000];
	char buf[64], *s;
	struct mntent m, *p;
	int i;
	FILE *f;

	put(FILE_NAME, "# a b c d 1 2\n\n \t \n/dev/sda1 / ext4 rw,noatime 1 2\n"
		"\t tmpfs \t /with\\040two\\011kinds\\134\\\\\\012 tmpfs rw 0 0\n"
		"//a\\b /x\\08 none size=5\n"
		"proc /proc\tproc");
	CHECK(!setmntent("nonexistent", "r") && errno == ENOENT);
	CHECK((f = setmntent(FILE_NAME, "r")));
	CHECK(fcntl(fileno(f), F_GETFD) == FD_CLOEXEC);
	CHECK(is(getmntent(f), "/dev/sda1", "/", "ext4", "rw,noatime", 1, 2));
	CHECK(is(getmntent(f), "tmpfs", "/with two\tkinds\\\\\n", "tmpfs", "rw",
		0, 0));
	CHECK(is(getmntent(f), "//a\\b", "/x\\08", "none", "size=5", 0, 0));
	CHECK(is(getmntent(f), "proc", "/proc", "proc", "", 0, 0));
	CHECK(!getmntent(f));
	rewind(f);
	memset(buf, '#', sizeof buf);
	CHECK((p = getmntent_r(f, &m, buf, 63)) == &m);
	CHECK(is(p, "/dev/sda1", "/", "ext4", "rw,noatime", 1, 2));
	CHECK(m.mnt_dir > buf && m.mnt_dir < buf + 63 && buf[63] == '#');
	memset(buf, '#', sizeof buf);
	getmntent_r(f, &m, buf, 8);
	CHECK(buf[8] == '#');
	CHECK((p = getmntent_r(f, &m, buf, 63)) && p->mnt_dir[1] == 'x');
	CHECK(getmntent_r(f, &m, buf, 63) && !getmntent_r(f, &m, buf, 63));
	CHECK(endmntent(f) == 1);
#ifndef __GLIBC__	/* it cuts lines, and accepts those with one field */
	for (s = line, i = 0; i < 1500; i++)
		s += sprintf(s, "option%d,", i);
	f = fopen(FILE_NAME, "w");
	fprintf(f, "word\na b c %s 3 4\n", line);
	fclose(f);
	f = setmntent(FILE_NAME, "r");
	CHECK(is(getmntent(f), "a", "b", "c", line, 3, 4));
	rewind(f);
	errno = 0;
	CHECK(!getmntent_r(f, &m, buf, 63) && errno == ERANGE);
	endmntent(f);
#else
	(void)line, (void)s, (void)i;
#endif
}

static void writing(void)
{
	struct mntent m = { "a b", "/\t\n\\", "t", "rw,size=1", 7, 8 };
	char text[100];
	FILE *f;

	put(FILE_NAME, "x y z w 0 0\n");
	CHECK((f = setmntent(FILE_NAME, "r+")));
	CHECK(addmntent(f, &m) == 0);
	/* It is written already. */
	FILE *again = fopen(FILE_NAME, "r");
	CHECK(fgets(text, sizeof text, again) && fgets(text, sizeof text, again));
	CHECK(strcmp(text, "a\\040b /\\011\\012\\134 t rw,size=1 7 8\n") == 0);
	fclose(again);
	rewind(f);
	CHECK(is(getmntent(f), "x", "y", "z", "w", 0, 0));
	CHECK(is(getmntent(f), "a b", "/\t\n\\", "t", "rw,size=1", 7, 8));
	endmntent(f);
#ifndef __GLIBC__
	CHECK((f = setmntent(FILE_NAME, "w+")));
	m.mnt_fsname = "#x";
	CHECK(addmntent(f, &m) == 0);
	rewind(f);
	CHECK(is(getmntent(f), "#x", "/\t\n\\", "t", "rw,size=1", 7, 8));
	m.mnt_type = "";
	CHECK(addmntent(f, &m) == 1 && errno == EINVAL);
	endmntent(f);
#endif
	if ((f = setmntent("/dev/full", "r+"))) {
		m.mnt_type = "t";
		CHECK(addmntent(f, &m) == 1);
		endmntent(f);
	}
}

static void options(void)
{
	char opts[] = "rw,nosuid,size=5,sizes,user";
	struct mntent m = { .mnt_opts = opts };

	CHECK(hasmntopt(&m, "rw") == opts);
	CHECK(hasmntopt(&m, "size") == opts + 10);
	CHECK(hasmntopt(&m, "sizes") == opts + 17);
	CHECK(hasmntopt(&m, "user") == opts + 23);
	CHECK(!hasmntopt(&m, "suid") && !hasmntopt(&m, "use"));
	CHECK(!hasmntopt(&m, "nosui") && !hasmntopt(&m, "users"));
}

static void fixed_paths(void)
{
	struct fstab *fs;
	char *s;

	mkdir("mntent_root.tmp", 0700);
	mkdir("mntent_root.tmp/etc", 0700);
	CHECK(chdir("mntent_root.tmp") == 0);
	if (chroot(".")) {
		CHECK(errno == EPERM);
		return;
	}
	CHECK(setfsent() == 0 && !getfsent() && !getfsspec("a"));
	put("etc/fstab", "#\n/dev/a / ext4 noatime,ro 1 2\n/dev/b none swap sw\n"
		"/dev/c /c ext2 defaults 3 4");
	CHECK(setfsent() == 1);
	CHECK((fs = getfsent()) && strcmp(fs->fs_spec, "/dev/a") == 0 &&
		strcmp(fs->fs_file, "/") == 0 &&
		strcmp(fs->fs_vfstype, "ext4") == 0 &&
		strcmp(fs->fs_mntops, "noatime,ro") == 0 &&
		strcmp(fs->fs_type, FSTAB_RO) == 0 && fs->fs_freq == 1 &&
		fs->fs_passno == 2);
	CHECK((fs = getfsent()) && strcmp(fs->fs_type, FSTAB_SW) == 0);
	CHECK((fs = getfsent()) && strcmp(fs->fs_type, "??") == 0);
	CHECK(!getfsent());
	CHECK(setfsent() == 1 && getfsent());
	CHECK((fs = getfsspec("/dev/c")) && fs->fs_passno == 4);
	CHECK((fs = getfsspec("/dev/a")) && fs->fs_passno == 2);
	CHECK((fs = getfsfile("/c")) && strcmp(fs->fs_spec, "/dev/c") == 0);
	CHECK(!getfsfile("/d") && !getfsspec("/d"));
	CHECK(setfsent() == 1 && getfsent());
	endfsent();
	CHECK((fs = getfsent()) && strcmp(fs->fs_spec, "/dev/a") == 0);
	endfsent();

	CHECK((s = getusershell()) && strcmp(s, "/bin/sh") == 0);
	CHECK((s = getusershell()) && strcmp(s, "/bin/csh") == 0);
	CHECK(!getusershell());
	endusershell();
	CHECK((s = getusershell()) && strcmp(s, "/bin/sh") == 0);
	endusershell();
	put("etc/shells", "# /bin/no\n\n  /bin/a # b\nword\n/bin/c");
	CHECK((s = getusershell()) && strcmp(s, "/bin/a") == 0);
	CHECK((s = getusershell()) && strcmp(s, "/bin/c") == 0);
	CHECK(!getusershell());
	setusershell();
	CHECK((s = getusershell()) && strcmp(s, "/bin/a") == 0);
	endusershell();
	CHECK((s = getusershell()) && strcmp(s, "/bin/a") == 0);
	endusershell();
}

int main(void)
{
	reading();
	writing();
	options();
	unlink(FILE_NAME);
	fixed_paths();
	return failed;
}
