/* The modes of fopen, fdopen and freopen: access, creation, truncation. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include "../test.h"

static const char name[] = "stdio_mode.tmp";

static long size(void)
{
	int fd = open(name, O_RDONLY);
	long n = (long)lseek(fd, 0, SEEK_END);

	close(fd);
	return n;
}

int main(void)
{
	FILE *f;
	int fd, out;

	remove(name);
	errno = 0;
	CHECK(!fopen(name, "r") && errno == ENOENT);
	errno = 0;
	CHECK(!fopen(name, "q") && errno == EINVAL);
	CHECK(!fopen(name, "r+") && size() == -1);
	f = fopen(name, "wx");
	CHECK(f && fputs("abc", f) >= 0);
	CHECK(fgetc(f) == EOF && ferror(f) && errno == EBADF);
	clearerr(f);
	CHECK(!ferror(f) && !fclose(f) && size() == 3);
	errno = 0;
	CHECK(!fopen(name, "wx") && errno == EEXIST);
	f = fopen(name, "rb");
	CHECK(f && fgetc(f) == 'a');
	errno = 0;
	CHECK(fputc('x', f) == EOF && errno == EBADF && ferror(f));
	CHECK(!(fcntl(fileno(f), F_GETFD) & FD_CLOEXEC));
	fclose(f);
	f = fopen(name, "re");
	CHECK(f && fcntl(fileno(f), F_GETFD) & FD_CLOEXEC);
	fclose(f);
	f = fopen(name, "a");
	CHECK(f && fputs("de", f) >= 0 && !fclose(f) && size() == 5);
	f = fopen(name, "r+b");
	CHECK(f && fputc('A', f) == 'A' && !fclose(f) && size() == 5);
	f = fopen(name, "w");
	CHECK(f && size() == 0 && !fclose(f));

	fd = open(name, O_RDWR);
	f = fdopen(fd, "w+");
	CHECK(f && fileno(f) == fd && fputs("12345", f) >= 0 && !fclose(f));
	CHECK(size() == 5 && close(fd) == -1);
	fd = open(name, O_RDWR);
	/*
	 * e is from glibc; not every libc accepts it, or checks the descriptor.
	 */
	f = fdopen(fd, "ae");
	CHECK(f && fcntl(fd, F_GETFL) & O_APPEND);
	CHECK(fcntl(fd, F_GETFD) & FD_CLOEXEC);
	CHECK(fputs("6", f) >= 0 && !fclose(f) && size() == 6);
	errno = 0;
	CHECK(!fdopen(-1, "r") && errno == EBADF);

	/* freopen keeps the descriptor number and the stream. */
	f = fopen(name, "w");
	fd = fileno(f);
	fputs("first", f);
	CHECK(freopen(name, "r", f) == f && fileno(f) == fd);
	CHECK(fgetc(f) == 'f');
	CHECK(!freopen("stdio_mode.none", "r", f) && errno == ENOENT);
	fflush(stdout);
	out = dup(1);
	CHECK(freopen(name, "a", stdout) == stdout && fileno(stdout) == 1);
	printf("+%d", 1);
	CHECK(!fflush(stdout) && size() == 7);
	dup2(out, 1);

	CHECK(!rename(name, "stdio_mode.new") && size() == -1);
	CHECK(!rename("stdio_mode.new", name) && size() == 7);
	CHECK(!remove(name) && remove(name) == -1 && errno == ENOENT);
	return failed;
}
