/* stdio_reopen.c - freopen(0, mode, f) opens the file of f again, in any mode. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../test.h"

static const char name[] = "stdio_reopen.tmp";
static const char *const modes[] = { "r", "r+", "w", "w+", "a", "a+" };

/* The content of the file, of at most 99 bytes. */
static const char *content(void)
{
	static char text[100];
	int fd = open(name, O_RDONLY);
	ssize_t n = read(fd, text, sizeof text - 1);

	close(fd);
	text[n < 0 ? 0 : n] = 0;
	return text;
}

static void write_file(const char *text)
{
	int fd = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	CHECK(write(fd, text, strlen(text)) == (ssize_t)strlen(text));
	close(fd);
}

/* From one mode to another; with or without bytes read and written before. */
static void pair(const char *from, const char *to, int use)
{
	int reads = *to == 'r' || to[1], writes = *to != 'r' || to[1];
	int number, c;
	FILE *f, *g;

	write_file("abcdef");
	f = fopen(name, from);
	number = fileno(f);
	if (use && (*from == 'r' || (*from == 'a' && from[1]))) {
		fseek(f, 0, SEEK_SET);
		CHECK(fgetc(f) == 'a');
	} else if (use)
		fputs("xyz", f);
	if (*from == 'w' && !use)
		write_file("abcdef");
	g = freopen(0, to, f);
	CHECK(g == f);
	if (!g)
		return;
	CHECK(fileno(g) == number && !feof(g) && !ferror(g));
	CHECK(!(fcntl(number, F_GETFD) & FD_CLOEXEC));
	if (*to == 'w')
		CHECK(!*content());
	c = fgetc(g);
	if (!reads || *to == 'w')
		CHECK(c == EOF && (ferror(g) == 0) == reads);
	else
		CHECK(c == (*from == 'w' && use ? 'x' : 'a'));
	clearerr(g);
	CHECK(!fseek(g, 1, SEEK_SET));
	CHECK((fputc('N', g) == 'N') == writes);
	CHECK(!fclose(g) || !writes);
	if (*to == 'a')
		CHECK(content()[strlen(content()) - 1] == 'N');
	else if (writes)
		CHECK(content()[1] == 'N');
}

int main(void)
{
	char text[10] = "";
	int i, j, p[2], n = sizeof modes / sizeof *modes;
	FILE *f;

	for (i = 0; i < n; i++)
		for (j = 0; j < n; j++) {
			pair(modes[i], modes[j], 0);
			pair(modes[i], modes[j], 1);
		}

	/* Close on exec is of the new mode; an exclusive one cannot be. */
	f = fopen(name, "r");
	CHECK(freopen(0, "re", f) == f && fcntl(fileno(f), F_GETFD));
	CHECK(freopen(0, "r", f) == f && !fcntl(fileno(f), F_GETFD));
	errno = 0;
	CHECK(!freopen(0, "wx", f) && errno == EEXIST && *content());
	f = fopen(name, "r");
	errno = 0;
	CHECK(!freopen(0, "q", f) && errno == EINVAL);

	/* The name is not needed. */
	write_file("abc");
	f = fopen(name, "a");
	CHECK(!unlink(name) && freopen(0, "r", f) == f && fgetc(f) == 'a');
	CHECK(!fclose(f));

	/* A pipe: the same end, and a closed one that cannot be opened. */
	CHECK(!pipe(p));
	f = fdopen(p[1], "w");
	CHECK(freopen(0, "a", f) == f && fputs("text", f) >= 0);
	CHECK(!fflush(f) && read(p[0], text, 9) == 4 && !fclose(f));
	f = fdopen(p[0], "r");
	CHECK(freopen(0, "rb", f) == f && fgetc(f) == EOF && feof(f));
	close(p[0]);
	errno = 0;
	CHECK(!freopen(0, "r", f) && errno == EBADF);

	/* A named pipe without a writer does not block. */
	CHECK(!mkfifo(name, 0600));
	i = open(name, O_RDONLY | O_NONBLOCK);
	f = fdopen(i, "r");
	CHECK(freopen(0, "rb", f) == f && !fclose(f));
	CHECK(!unlink(name));
	return failed;
}
