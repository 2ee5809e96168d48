/* stdio_read_error.c - an error after a part of the data is not its end. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../test.h"

static int p[2];

/* A stream of a pipe with some bytes in it, whose next read fails. */
static FILE *stream(void)
{
	CHECK(!pipe(p) && !fcntl(p[0], F_SETFL, O_NONBLOCK));
	CHECK(write(p[1], "abc", 3) == 3);
	errno = 0;
	return fdopen(p[0], "r");
}

static void end(FILE *f)
{
	CHECK(ferror(f) && !feof(f) && errno == EAGAIN);
	fclose(f);
	close(p[1]);
}

int main(void)
{
	char text[10], *s = 0;
	size_t n = 0;
	int i = 0;
	FILE *f = stream();

	CHECK(getline(&s, &n, f) == -1);
	end(f);
	f = stream();
	CHECK(getdelim(&s, &n, 'z', f) == -1);
	end(f);
	f = stream();
	CHECK(!fgets(text, sizeof text, f));
	end(f);
	f = stream();
	CHECK(fread(text, 1, sizeof text, f) == 3);
	end(f);
	f = stream();
	CHECK(fgetc(f) == 'a' && fgetc(f) == 'b' && fgetc(f) == 'c');
	CHECK(fgetc(f) == EOF);
	end(f);
	f = stream();
	CHECK(fscanf(f, "abc%d", &i) == EOF);
	end(f);
	f = stream();
	CHECK(fscanf(f, "%s %d", text, &i) == 1 && !strcmp(text, "abc"));
	end(f);

	/* At the end of the file the same bytes are a line. */
	f = stream();
	close(p[1]);
	CHECK(getline(&s, &n, f) == 3 && !strcmp(s, "abc") && feof(f));
	CHECK(getline(&s, &n, f) == -1 && !ferror(f) && !fclose(f));
	free(s);
	return failed;
}
