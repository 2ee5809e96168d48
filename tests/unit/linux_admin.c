/*
 * linux_admin.c - calls for the administrator: refused for others; and mounts and
 * names of hosts, in namespaces of their own.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/sysinfo.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

#define NEWNS 0x20000
#define NEWUTS 0x4000000

#define REFUSED(call) (errno = 0, (call) == -1 && errno == EPERM)

static int run(void (*f)(void))
{
	int status;
	pid_t child = fork();

	if (child == 0) {
		setsid();	/* no terminal for vhangup */
		f();
		_exit(failed);
	}
	return waitpid(child, &status, 0) == child && status == 0;
}

static void refused(void)
{
	if (getuid() == 0 && (setgid(65534) || setuid(65534)))
		return;	/* a user namespace does not map it */
	CHECK(REFUSED(mount("none", ".", "tmpfs", 0, 0)));
	CHECK(REFUSED(umount(".")));
	CHECK(REFUSED(umount2(".", MNT_DETACH)));
	CHECK(REFUSED(pivot_root(".", ".")));
	CHECK(REFUSED(sethostname("x", 1)));
	CHECK(REFUSED(setdomainname("x", 1)));
	CHECK(REFUSED(acct(0)));
	CHECK(REFUSED(vhangup()));
	CHECK(REFUSED(reboot(RB_ENABLE_CAD)));
}

static void done(void)
{
	struct utsname u;
	struct stat a, b;
	char *p;

	if (getuid() || syscall(SYS_unshare, NEWNS | NEWUTS)) {
		CHECK(getuid() || errno == EPERM || errno == ENOSYS ||
			errno == EINVAL);
		return;
	}
	CHECK(sethostname("a-host", 6) == 0 && setdomainname("a.domain", 8) == 0);
	CHECK(uname(&u) == 0 && strcmp(u.nodename, "a-host") == 0);
	for (p = (char *)&u; p < (char *)(&u + 1); p++)
		if (memcmp(p, "a.domain", 9) == 0)
			break;
	CHECK(p < (char *)(&u + 1));

	mkdir("admin.tmp", 0700);
	/* An initramfs is the root of the tree, which can't be made private. */
	mount(0, "/", 0, MS_REC | MS_PRIVATE, 0);
	CHECK(mount("none", "admin.tmp", "nonexistent", 0, 0) == -1 &&
		errno == ENODEV);
	CHECK(stat("admin.tmp", &a) == 0);
	if (mount("none", "admin.tmp", "tmpfs", MS_NOSUID, "mode=0711")) {
		CHECK(errno == EPERM || errno == EACCES);
		return;
	}
	CHECK(stat("admin.tmp", &b) == 0 && a.st_dev != b.st_dev);
	CHECK((b.st_mode & 07777) == 0711);
	CHECK(umount("admin.tmp") == 0);
	CHECK(stat("admin.tmp", &b) == 0 && a.st_dev == b.st_dev);
	CHECK(umount("admin.tmp") == -1 && errno == EINVAL);
	CHECK(mount("none", "admin.tmp", "tmpfs", 0, 0) == 0);
	CHECK(chdir("admin.tmp") == 0);
	CHECK(umount2("../admin.tmp", 0) == -1 && errno == EBUSY);
	CHECK(mkdir("old", 0700) == 0);
	/* Fails with EINVAL if the root is that of an initramfs. */
	if (pivot_root(".", "old") == 0) {
		CHECK(chdir("/") == 0 && access("old/proc", F_OK) == 0);
		CHECK(umount2("/old", MNT_DETACH) == 0);
		CHECK(access("old/proc", F_OK) == -1);
	} else
		CHECK(errno == EINVAL);
}

int main(void)
{
	struct sysinfo info;

	CHECK(run(refused));
	CHECK(run(done));
	rmdir("admin.tmp");
	memset(&info, 0, sizeof info);
	CHECK(sysinfo(&info) == 0 && info.uptime > 0 && info.totalram > 0 &&
		info.mem_unit > 0 && info.procs > 0);
	CHECK(get_nprocs_conf() >= get_nprocs() && get_nprocs() >= 1);
	return failed;
}
