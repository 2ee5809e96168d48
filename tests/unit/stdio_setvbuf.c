/* Full, line and no buffering, as seen by a reader of the same file. */
#include <string.h>
#include <unistd.h>
#include "../test.h"

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
	return failed;
}
