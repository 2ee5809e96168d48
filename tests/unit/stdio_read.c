/* Reading characters, lines and blocks; ungetc. */
#include <stdlib.h>
#include <string.h>
#include "../test.h"

static const char name[] = "stdio_read.tmp";

int main(void)
{
	static char big[20000], back[20000];
	FILE *f = fopen(name, "w+");
	char s[16], *line = 0;
	size_t n = 0;
	int i;

	if (!f)
		return 1;
	fputs("ab\n\nlonger than the room\nlast", f);
	rewind(f);
	CHECK(fgets(s, sizeof s, f) == s && !strcmp(s, "ab\n"));
	CHECK(fgets(s, sizeof s, f) && !strcmp(s, "\n"));
	CHECK(fgets(s, 7, f) && !strcmp(s, "longer"));
	CHECK(fgets(s, 1, f) && !*s);
	CHECK(fgetc(f) == ' ');
	CHECK(ungetc('X', f) == 'X' && getc(f) == 'X');
	CHECK(ungetc(EOF, f) == EOF);
	CHECK(fgets(s, sizeof s, f) && !strcmp(s, "than the room\n"));
	CHECK(!feof(f));
	CHECK(fgets(s, sizeof s, f) && !strcmp(s, "last"));
	CHECK(feof(f) && !ferror(f));
	CHECK(!fgets(s, sizeof s, f) && !strcmp(s, "last"));
	CHECK(fgetc(f) == EOF);
	/* ungetc clears the end-of-file indicator. */
	CHECK(ungetc(0xff, f) == 0xff && !feof(f));
	CHECK(fgetc(f) == 0xff && fgetc(f) == EOF && feof(f));

	rewind(f);
	CHECK(!feof(f));
	CHECK(getline(&line, &n, f) == 3 && !strcmp(line, "ab\n"));
	CHECK(getline(&line, &n, f) == 1 && !strcmp(line, "\n"));
	CHECK(getdelim(&line, &n, 'r', f) == 6 && !strcmp(line, "longer"));
	CHECK(getdelim(&line, &n, 0, f) == 19);
	CHECK(getline(&line, &n, f) == -1 && feof(f));

	/* A line longer than any buffer, with null bytes. */
	for (i = 0; i < (int)sizeof big; i++)
		big[i] = (char)(i * 7 + i / 256);
	big[sizeof big - 1] = '\n';
	for (i = 0; i < (int)sizeof big - 1; i++)
		if (big[i] == '\n')
			big[i] = 'n';
	rewind(f);
	CHECK(fwrite(big, 1, sizeof big, f) == sizeof big);
	rewind(f);
	CHECK(fgetc(f) == big[0]);
	CHECK(fread(back, 1, sizeof back, f) == sizeof back - 1);
	CHECK(!memcmp(back, big + 1, sizeof back - 1) && feof(f));
	rewind(f);
	CHECK(fread(back, 3000, 7, f) == 6);
	rewind(f);
	CHECK(fread(back, 0, 7, f) == 0 && fread(back, 7, 0, f) == 0);
	CHECK(getline(&line, &n, f) == (long)sizeof big);
	CHECK(n > sizeof big && !memcmp(line, big, sizeof big));
	CHECK(!line[sizeof big]);
	rewind(f);
	for (i = 0; i < (int)sizeof big; i++)
		if (fgetc(f) != (unsigned char)big[i])
			break;
	CHECK(i == sizeof big && fgetc(f) == EOF);
	free(line);
	CHECK(!fclose(f));
	CHECK(!remove(name));
	return failed;
}
