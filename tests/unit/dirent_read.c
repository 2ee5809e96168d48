/* dirent_read.c - readdir returns every name once; telldir and seekdir. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../test.h"

#define N 300

int main(void)
{
	char name[] = "dirent.tmp/000-and-a-longer-name-for-several-reads";
	static char seen[N];
	struct dirent *d;
	long place = 0;
	int i, dots = 0, names = 0;
	DIR *dir;
	char want[64];

	CHECK(mkdir("dirent.tmp", 0700) == 0);
	for (i = 0; i < N; i++) {
		name[11] = '0' + i / 100;
		name[12] = '0' + i / 10 % 10;
		name[13] = '0' + i % 10;
		close(creat(name, 0600));
	}
	CHECK(!opendir("nonexistent") && errno == ENOENT);
	CHECK(!opendir(name) && errno == ENOTDIR);
	CHECK(!fdopendir(-1) && errno == EBADF);
	/* Not open for reading. */
	CHECK(!fdopendir(open("dirent.tmp", O_PATH)) && errno == EBADF);
	CHECK((dir = opendir("dirent.tmp")) && dirfd(dir) > 2);
	CHECK(fcntl(dirfd(dir), F_GETFD) == FD_CLOEXEC);
	errno = 77;
	while ((d = readdir(dir))) {
		if (d->d_name[0] == '.') {
			dots++;
			continue;
		}
		CHECK(strlen(d->d_name) == sizeof name - 12);
		CHECK(d->d_type == DT_REG || d->d_type == DT_UNKNOWN);
		i = (d->d_name[0] - '0') * 100 + (d->d_name[1] - '0') * 10 +
			d->d_name[2] - '0';
		CHECK(i >= 0 && i < N && !seen[i]++);
		if (++names == 150)
			place = telldir(dir);
		if (names == 151)
			strcpy(want, d->d_name);
	}
	CHECK(errno == 77 && dots == 2 && names == N);
	seekdir(dir, place);
	CHECK((d = readdir(dir)) && strcmp(d->d_name, want) == 0);
	CHECK(place == -1 || telldir(dir) != place);
	rewinddir(dir);
	for (i = 0; readdir(dir); i++)
		;
	CHECK(i == N + 2);
	CHECK(closedir(dir) == 0);
	CHECK((dir = fdopendir(open("dirent.tmp", O_RDONLY))) && readdir(dir));
	i = dirfd(dir);
	CHECK(closedir(dir) == 0 && fcntl(i, F_GETFD) == -1);
	for (i = 0; i < N; i++) {
		name[11] = '0' + i / 100;
		name[12] = '0' + i / 10 % 10;
		name[13] = '0' + i % 10;
		CHECK(unlink(name) == 0);
	}
	CHECK(rmdir("dirent.tmp") == 0);
	return failed;
}
