/* Full, line and no buffering, as seen by a reader of the same file. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include "../test.h"

/* An unbuffered puts writes its line at once, or says that it did not. */
static void lines(void)
{
	static char s[70000];
	int p[2], kept = dup(1), n;

	CHECK(!pipe2(p, O_DIRECT | O_NONBLOCK));	/* each read is of one write */
	dup2(p[1], 1);
	CHECK(!setvbuf(stdout, 0, _IONBF, 0));
	CHECK(puts("one") >= 0 && puts("") >= 0);
#ifdef __TICKLIBC__
	CHECK(read(p[0], s, sizeof s) == 4 && !memcmp(s, "one\n", 4));
	CHECK(read(p[0], s, sizeof s) == 1 && *s == '\n');
#else
	while (read(p[0], s, sizeof s) > 0)
		;
#endif
	while (write(p[1], s, 1) > 0)
		;
	CHECK(puts("two") == EOF && ferror(stdout));
	while (read(p[0], s, sizeof s) > 0)
		;
	clearerr(stdout);
	n = fputs("three", stdout);
	CHECK(n >= 0 && read(p[0], s, sizeof s) == 5 && !memcmp(s, "three", 5));
	dup2(kept, 1);
}

int main(void)
{
	static char room[100];
	char s[300];
	int p[2], q[2];
	FILE *f, *in;

	if (pipe(p) || pipe(q))
		return 1;
	f = fdopen(p[1], "w");
	CHECK(!setvbuf(f, 0, _IOLBF, 0));
	fputs("ab", f);
	fputs("c\nd", f);
	fputs("e", f);
	fputc('\n', f);
	CHECK(!fflush(f));
	CHECK(read(p[0], s, sizeof s) == 7 && !memcmp(s, "abc\nde\n", 7));

	f = fdopen(dup(p[1]), "w");
	CHECK(!setvbuf(f, 0, _IONBF, 0));
	fputc('x', f);
	CHECK(read(p[0], s, sizeof s) == 1);
	CHECK(fprintf(f, "%d%s", 1, "2") == 2);
	CHECK(read(p[0], s, sizeof s) == 2 && !memcmp(s, "12", 2));

	f = fdopen(dup(p[1]), "w");
	CHECK(!setvbuf(f, room, _IOFBF, sizeof room));
	fprintf(f, "%0150d", 1);
	fflush(f);
	CHECK(read(p[0], s, sizeof s) == 150);
	fputs("text", f);
	CHECK(!fclose(f) && read(p[0], s, sizeof s) == 4);
	CHECK(setvbuf(stdout, 0, 77, 0));

	/*
	 * An unbuffered stream reads no more from a pipe than was requested.
	 */
	in = fdopen(q[0], "r");
	setbuf(in, 0);
	CHECK(write(q[1], "abcdef\n", 7) == 7);
	CHECK(fgetc(in) == 'a' && ungetc('A', in) == 'A' && fgetc(in) == 'A');
	CHECK(read(q[0], s, 1) == 1 && *s == 'b');
	CHECK(fread(s, 1, 2, in) == 2 && !memcmp(s, "cd", 2));
	CHECK(fgets(s, sizeof s, in) && !strcmp(s, "ef\n"));
	lines();
	return failed;
}
