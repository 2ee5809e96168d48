/*
 * passwd_files.c - passwd, group and shadow: lookups and walks, lines of any
 * length, broken ones, buffers that are too small. Root does this in a chroot.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <shadow.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

#define MEMBERS 3000

static const char users[] =
	"# name:x:0:0:::\n"
	"\n"
	"   \n"
	"root:x:0:0:root:/root:/bin/sh\n"
	"+nis:x:5:5:::\n"
	"-nis:x:5:5:::\n"
	"+\n"
	"words\n"
	"letters:x:12a:0:::\n"
	"negative:x:-1:0:::\n"
	"large:x:4294967296:0:::\n"
	"none:x::0:::\n"
	"root:x:1:1:a second one:/:\n"
	"big:x:4000000000:4000000001::/big:/bin/a:b\n";

static char long_name[20000];

/* Write the files; the last lines have no newline. */
static void write_files(void)
{
	FILE *f = fopen("etc/passwd", "w");
	int i;

	fputs(users, f);
	memset(long_name, 'l', sizeof long_name - 1);
	fprintf(f, "%s:x:7:8:%s:/l:/s", long_name, long_name);
	fclose(f);
	f = fopen("etc/group", "w");
	fputs("root:x:0:\n+nis:x:5:u\nwheel:x:10:root,u\nbad:x:ten:u\n"
		"empty:x:11:,u,,root,\nnone:x:12\n\n#u:x:13:u\nuu:x:14:uu\n"
		"many:x:100:", f);
	for (i = 0; i < MEMBERS; i++)
		fprintf(f, "member%d,", i);
	fputs("u\nagain:x:10:u\n4g:x:4000000000:u", f);
	fclose(f);
	f = fopen("etc/shadow", "w");
	fputs("root:*:19000:0:99999:7:::\nbad:*:x:0:99999:7:::\n"
		"u:$6$s:1:2:3:4:5:6:7", f);
	fclose(f);
}

static int is_root(const struct passwd *pw)
{
	return pw && strcmp(pw->pw_name, "root") == 0 &&
		strcmp(pw->pw_passwd, "x") == 0 && pw->pw_uid == 0 &&
		pw->pw_gid == 0 && strcmp(pw->pw_gecos, "root") == 0 &&
		strcmp(pw->pw_dir, "/root") == 0 &&
		strcmp(pw->pw_shell, "/bin/sh") == 0;
}

static int is_wheel(const struct group *gr)
{
	return gr && strcmp(gr->gr_name, "wheel") == 0 && gr->gr_gid == 10 &&
		strcmp(gr->gr_passwd, "x") == 0 &&
		strcmp(gr->gr_mem[0], "root") == 0 &&
		strcmp(gr->gr_mem[1], "u") == 0 && !gr->gr_mem[2];
}

static int is_u(const struct spwd *sp)
{
	return sp && strcmp(sp->sp_namp, "u") == 0 &&
		strcmp(sp->sp_pwdp, "$6$s") == 0 && sp->sp_lstchg == 1 &&
		sp->sp_min == 2 && sp->sp_max == 3 && sp->sp_warn == 4 &&
		sp->sp_inact == 5 && sp->sp_expire == 6 && sp->sp_flag == 7;
}

static void lookups(void)
{
	struct passwd pw, *p;
	struct group gr, *g;
	struct spwd sp, *s;
	char buf[64];
	int i;

	errno = 77;
	CHECK(is_root(getpwnam("root")) && is_root(getpwuid(0)));
	CHECK((p = getpwnam("big")) && p->pw_uid == 4000000000 &&
		p->pw_gid == 4000000001 && strcmp(p->pw_shell, "/bin/a:b") == 0);
	CHECK((p = getpwuid(1)) && !*p->pw_shell && p->pw_gid == 1);
	CHECK((p = getpwnam(long_name)) && p->pw_uid == 7 &&
		strlen(p->pw_gecos) == sizeof long_name - 1 &&
		strcmp(p->pw_shell, "/s") == 0);
	CHECK(!getpwnam("roo") && !getpwnam("") && !getpwnam("words"));
	CHECK(!getpwnam("letters") && !getpwnam("none") && !getpwnam("+nis"));
	CHECK(!getpwuid(5) && !getpwuid(-1) && errno == 77);

	p = &pw;
	CHECK(getpwnam_r("nobody", &pw, buf, sizeof buf, &p) == 0 && !p);
	CHECK(getpwuid_r(99, &pw, buf, sizeof buf, &p) == 0 && !p);
	CHECK(getpwnam_r("root", &pw, buf, sizeof buf, &p) == 0 && p == &pw);
	CHECK(is_root(&pw) && pw.pw_name >= buf && pw.pw_name < buf + 64);
	memset(&pw, 0, sizeof pw);
	CHECK(getpwuid_r(0, &pw, buf, sizeof buf, &p) == 0 && p == &pw);
	CHECK(is_root(&pw));
	for (i = 0; i < 29; i++) {
		memset(buf, '#', sizeof buf);
		p = &pw;
		CHECK(getpwnam_r("root", &pw, buf, i, &p) == ERANGE && !p);
		CHECK(buf[i] == '#');
		CHECK(getpwuid_r(0, &pw, buf, i, &p) == ERANGE && !p);
		CHECK(buf[i] == '#');
	}

	CHECK(is_wheel(getgrnam("wheel")) && is_wheel(getgrgid(10)));
	CHECK((g = getgrnam("root")) && g->gr_gid == 0 && !g->gr_mem[0]);
	CHECK((g = getgrgid(100)));
	for (i = 0; g && g->gr_mem[i]; i++)
		;
	CHECK(i == MEMBERS + 1 && strcmp(g->gr_mem[MEMBERS], "u") == 0);
	CHECK((g = getgrnam("4g")) && g->gr_gid == 4000000000);
	CHECK(!getgrnam("bad") && !getgrnam("+nis") && !getgrgid(13));
	CHECK(errno == 77);
	g = &gr;
	CHECK(getgrnam_r("no", &gr, buf, sizeof buf, &g) == 0 && !g);
	CHECK(getgrgid_r(13, &gr, buf, sizeof buf, &g) == 0 && !g);
	CHECK(getgrnam_r("many", &gr, buf, sizeof buf, &g) == ERANGE && !g);
	for (i = 0; i < 32; i++) {
		memset(buf, '#', sizeof buf);
		g = &gr;
		CHECK(getgrnam_r("wheel", &gr, buf + 1, i, &g) == ERANGE && !g);
		CHECK(buf[i + 1] == '#');
		CHECK(getgrgid_r(10, &gr, buf + 1, i, &g) == ERANGE && !g);
	}
	CHECK(getgrnam_r("wheel", &gr, buf + 1, 63, &g) == 0 && g == &gr);
	CHECK(is_wheel(&gr));
	memset(&gr, 0, sizeof gr);
	CHECK(getgrgid_r(10, &gr, buf, sizeof buf, &g) == 0 && g == &gr);
	CHECK(is_wheel(&gr));

	CHECK(is_u(getspnam("u")) && !getspnam("bad") && !getspnam("w"));
	CHECK((s = getspnam("root")) && s->sp_lstchg == 19000 &&
		s->sp_min == 0 && s->sp_warn == 7 && s->sp_inact == -1 &&
		s->sp_expire == -1 && s->sp_flag == ~0UL);
	CHECK(getspnam_r("w", &sp, buf, sizeof buf, &s) == 0 && !s);
	s = &sp;
	CHECK(getspnam_r("u", &sp, buf, 9, &s) == ERANGE && !s);
	CHECK(getspnam_r("u", &sp, buf, sizeof buf, &s) == 0 && s == &sp);
	CHECK(is_u(&sp));
}

static void walks(void)
{
	struct passwd pw, *p;
	struct group gr, *g;
	struct spwd sp, *s;
	char buf[64];
	int n;

	setpwent();
	errno = 77;
	CHECK(is_root(getpwent()));
	for (n = 1; (p = getpwent()); n += p->pw_name[0] != '+' &&
		p->pw_name[0] != '-')
		;
	CHECK(n == 4 && errno == 77);
	CHECK(!getpwent());
	setpwent();
	CHECK(getpwent_r(&pw, buf, 10, &p) == ERANGE && !p);
	CHECK(getpwent_r(&pw, buf, sizeof buf, &p) == 0 && p == &pw);
	CHECK(is_root(&pw));
	endpwent();
	CHECK(is_root(getpwent()));
	endpwent();

	setgrent();
	CHECK((g = getgrent()) && strcmp(g->gr_name, "root") == 0);
	for (n = 1; (g = getgrent()); n += g->gr_name[0] != '+')
		;
	/* glibc also accepts the line without members. */
	CHECK(n == 7 || (n == 8 && getgrnam("none")));
	CHECK(!getgrent());
	setgrent();
	CHECK(getgrent_r(&gr, buf, 6, &g) == ERANGE && !g);
	CHECK(getgrent_r(&gr, buf, sizeof buf, &g) == 0 && g == &gr);
	CHECK(strcmp(gr.gr_name, "root") == 0);
	endgrent();
	CHECK((g = getgrent()) && strcmp(g->gr_name, "root") == 0);
	endgrent();

	setspent();
	CHECK((s = getspent()) && strcmp(s->sp_namp, "root") == 0);
	CHECK(is_u(getspent()) && !getspent());
	setspent();
	CHECK(getspent_r(&sp, buf, 6, &s) == ERANGE && !s);
	CHECK(getspent_r(&sp, buf, sizeof buf, &s) == 0 && s == &sp);
	CHECK(strcmp(sp.sp_namp, "root") == 0);
	CHECK(getspent_r(&sp, buf, sizeof buf, &s) == 0 && is_u(&sp));
	CHECK(getspent_r(&sp, buf, sizeof buf, &s) == ENOENT && !s);
	endspent();
	CHECK((s = getspent()) && strcmp(s->sp_namp, "root") == 0);
	endspent();
}

static void membership(void)
{
	gid_t list[8] = { 0 }, now[64];
	int n = 8, i;

	CHECK(getgrouplist("u", 20, list, &n) == 5 && n == 5);
	CHECK(list[0] == 20 && list[1] == 10 && list[2] == 11 &&
		list[3] == 100 && list[4] == 4000000000);
	n = 8;
	CHECK(getgrouplist("u", 10, list, &n) == 4 && list[0] == 10);
	n = 8;
	CHECK(getgrouplist("nobody", 99, list, &n) == 1 && list[0] == 99);
	n = 2;
	list[2] = 77;
	CHECK(getgrouplist("u", 20, list, &n) == -1 && n >= 5 && list[2] == 77);
	n = 0;
	CHECK(getgrouplist("u", 20, list, &n) == -1 && n >= 5);

	CHECK(setgroups(0, 0) == 0 && initgroups("u", 20) == 0);
	CHECK(getgroups(64, now) == 5);
	/* qemu-sparc64 7.2 stores them as 16-bit numbers. */
	for (i = 0; i < 5 && !getenv("EMULATOR"); i++)
		CHECK(now[i] == 20 || now[i] == 10 || now[i] == 11 ||
			now[i] == 100 || now[i] == 4000000000);
	CHECK(setgroups(0, 0) == 0);
}

static FILE *scratch(void)
{
	FILE *f = fopen("passwd_scratch.tmp", "w+");

	unlink("passwd_scratch.tmp");
	return f;
}

static void streams(void)
{
	FILE *f = scratch();
	struct passwd pw = { "n", "*", 5, 6, "g", "/d", "/s" }, *p;
	char *members[] = { "a", "b", 0 }, *none[] = { 0 }, buf[100];
	struct group gr = { "n", "*", 7, members }, *g;
	struct spwd sp = { "n", "*", -1, 1, 2, 3, 4, 5, ~0UL }, *s;

	CHECK(f && putpwent(&pw, f) == 0);
	pw.pw_name = "a:b";
	errno = 0;
	CHECK(putpwent(&pw, f) == -1 && errno == EINVAL);
	pw.pw_name = "m";
	pw.pw_gecos = "a\nb";
	CHECK(putpwent(&pw, f) == -1 && errno == EINVAL);
	pw.pw_gecos = "";
	CHECK(putpwent(&pw, f) == 0);
	rewind(f);
	CHECK(fgets(buf, sizeof buf, f));
	CHECK(strcmp(buf, "n:*:5:6:g:/d:/s\n") == 0);
	rewind(f);
	CHECK((p = fgetpwent(f)) && strcmp(p->pw_name, "n") == 0);
	CHECK((p = fgetpwent(f)) && strcmp(p->pw_name, "m") == 0);
	errno = 0;
	CHECK(!fgetpwent(f));
	rewind(f);
	CHECK(fgetpwent_r(f, &pw, buf, 8, &p) == ERANGE && !p);
	CHECK(fgetpwent_r(f, &pw, buf, sizeof buf, &p) == 0 && p == &pw);
	CHECK(strcmp(pw.pw_shell, "/s") == 0 && pw.pw_gid == 6);
	CHECK(fgetpwent_r(f, &pw, buf, sizeof buf, &p) == 0 && p == &pw);
	CHECK(fgetpwent_r(f, &pw, buf, sizeof buf, &p) == ENOENT && !p);
	fclose(f);

	f = scratch();
	CHECK(putgrent(&gr, f) == 0);
	gr.gr_mem = none;
	CHECK(putgrent(&gr, f) == 0);
	gr.gr_passwd = ":";
	CHECK(putgrent(&gr, f) == -1 && errno == EINVAL);
	gr.gr_passwd = "";
	gr.gr_mem = members;
	members[1] = "b,c";
	CHECK(putgrent(&gr, f) == -1 && errno == EINVAL);
	rewind(f);
	CHECK(fgets(buf, sizeof buf, f) && strcmp(buf, "n:*:7:a,b\n") == 0);
	CHECK(fgets(buf, sizeof buf, f) && strcmp(buf, "n:*:7:\n") == 0);
	CHECK(!fgets(buf, sizeof buf, f));
	rewind(f);
	CHECK((g = fgetgrent(f)) && g->gr_gid == 7 && g->gr_mem[1] &&
		strcmp(g->gr_mem[1], "b") == 0 && !g->gr_mem[2]);
	CHECK((g = fgetgrent(f)) && !g->gr_mem[0]);
	CHECK(!fgetgrent(f));
	rewind(f);
	CHECK(fgetgrent_r(f, &gr, buf, 8, &g) == ERANGE && !g);
	CHECK(fgetgrent_r(f, &gr, buf, sizeof buf, &g) == 0 && g == &gr);
	CHECK(strcmp(gr.gr_mem[0], "a") == 0 && gr.gr_gid == 7);
	CHECK(fgetgrent_r(f, &gr, buf, sizeof buf, &g) == 0 && g == &gr);
	CHECK(fgetgrent_r(f, &gr, buf, sizeof buf, &g) == ENOENT && !g);
	fclose(f);

	f = scratch();
	CHECK(putspent(&sp, f) == 0);
	sp.sp_pwdp = "a:b";
	CHECK(putspent(&sp, f) == -1);
	rewind(f);
	CHECK(fgets(buf, sizeof buf, f));
	CHECK(strcmp(buf, "n:*::1:2:3:4:5:\n") == 0);
	rewind(f);
	CHECK((s = fgetspent(f)) && s->sp_lstchg == -1 && s->sp_expire == 5);
	CHECK(!fgetspent(f));
	rewind(f);
	CHECK(fgetspent_r(f, &sp, buf, 8, &s) == ERANGE && !s);
	CHECK(fgetspent_r(f, &sp, buf, sizeof buf, &s) == 0 && s == &sp);
	CHECK(sp.sp_max == 2 && strcmp(sp.sp_pwdp, "*") == 0);
	CHECK(fgetspent_r(f, &sp, buf, sizeof buf, &s) == ENOENT && !s);
	fclose(f);

	CHECK(is_u(sgetspent("u:$6$s:1:2:3:4:5:6:7")) && !sgetspent("words"));
	CHECK(sgetspent_r("u:$6$s:1:2:3:4:5:6:7", &sp, buf, 9, &s) == ERANGE);
	CHECK(sgetspent_r("u:$6$s:1:2:3:4:5:6:7", &sp, buf, 90, &s) == 0);
	CHECK(s == &sp && is_u(&sp));
}

/* /etc/.pwd.lock is locked while lckpwdf has it. */
static void locks(void)
{
	int fd, other;
	pid_t child;

	CHECK(lckpwdf() == 0);
	errno = 0;
	CHECK(lckpwdf() == -1);
	child = fork();
	if (child == 0) {
		fd = open("/etc/.pwd.lock", O_RDWR);
		_exit(fd >= 0 && lockf(fd, F_TEST, 0) == -1 ? 0 : 1);
	}
	CHECK(waitpid(child, &other, 0) == child && other == 0);
	CHECK(ulckpwdf() == 0);
	CHECK(ulckpwdf() == -1);
	child = fork();
	if (child == 0) {
		fd = open("/etc/.pwd.lock", O_RDWR);
		_exit(fd >= 0 && lockf(fd, F_TEST, 0) == 0 ? 0 : 1);
	}
	CHECK(waitpid(child, &other, 0) == child && other == 0);
}

static void absent(void)
{
	gid_t list[2];
	int n = 2;

	unlink("etc/passwd");
	unlink("etc/group");
	unlink("etc/shadow");
	CHECK(!getpwnam("root") && !getpwuid(0) && !getpwent());
	CHECK(!getgrnam("root") && !getgrgid(0) && !getgrent());
	CHECK(!getspnam("root") && !getspent());
	CHECK(getgrouplist("u", 20, list, &n) == 1 && n == 1 && list[0] == 20);
}

int main(void)
{
	int inside;

	streams();
	mkdir("passwd.tmp", 0755);
	mkdir("passwd.tmp/etc", 0755);
	inside = chdir("passwd.tmp") == 0 && chroot(".") == 0;
	if (inside) {
		write_files();
		lookups();
		walks();
		membership();
		locks();
		absent();
		unlink("etc/.pwd.lock");
	} else
		CHECK(errno == EPERM);
	rmdir("etc");
	return failed;
}
