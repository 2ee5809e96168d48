/* The file position, with data buffered in either direction. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include "../test.h"

static const char name[] = "stdio_seek.tmp";

int main(void)
{
	FILE *f = fopen(name, "w+");
	fpos_t at;
	char s[8];
	int p[2];

	if (!f)
		return 1;
	CHECK(ftell(f) == 0);
	fputs("0123456789", f);
	CHECK(ftell(f) == 10 && lseek(fileno(f), 0, SEEK_CUR) == 0);
	CHECK(!fseek(f, 2, SEEK_SET) && lseek(fileno(f), 0, SEEK_END) == 10);
	CHECK(!fseek(f, 2, SEEK_SET) && fgetc(f) == '2');
	CHECK(ftell(f) == 3);
	CHECK(ungetc('2', f) == '2' && ftell(f) == 2);
	CHECK(!fseek(f, 3, SEEK_CUR) && fgetc(f) == '5');
	CHECK(!fseek(f, -1, SEEK_END) && fgetc(f) == '9');
	CHECK(!fgetpos(f, &at));
	CHECK(fgetc(f) == EOF && feof(f));
	CHECK(!fseek(f, -2, SEEK_CUR) && !feof(f) && fgetc(f) == '8');
	CHECK(!fsetpos(f, &at) && ftell(f) == 10);
	errno = 0;
	CHECK(fseek(f, -11, SEEK_END) == -1 && errno == EINVAL);
	CHECK(ftell(f) == 10);

	/* Read, write at that position, read on. */
	rewind(f);
	CHECK(fgetc(f) == '0');
	CHECK(!fseek(f, 0, SEEK_CUR) && fputc('X', f) == 'X');
	CHECK(!fflush(f) && ftell(f) == 2);
	CHECK(!fseek(f, 0, SEEK_CUR) && fgetc(f) == '2');
	rewind(f);
	CHECK(fread(s, 1, 4, f) == 4 && !memcmp(s, "0X23", 4));

	/* fflush moves the file offset back to the position of the stream. */
	CHECK(lseek(fileno(f), 0, SEEK_CUR) == 10);
	CHECK(!fflush(f) && lseek(fileno(f), 0, SEEK_CUR) == 4);
	CHECK(fgetc(f) == '4');

	/* Beyond 4 GiB. */
	CHECK(!fseeko(f, (off_t)5 << 30, SEEK_SET) && fputc('Z', f) == 'Z');
	CHECK(ftello(f) == ((off_t)5 << 30) + 1);
	CHECK(!fflush(f) && lseek(fileno(f), 0, SEEK_END) == ftello(f));
	if (sizeof(long) == 4)
		CHECK(ftell(f) == -1 && errno == EOVERFLOW);
	fclose(f);

	f = fopen(name, "a+");
	CHECK(fgetc(f) == '0' && ftell(f) == 1);
	CHECK(!fseek(f, 0, SEEK_SET) && fputc('!', f) == '!');
	CHECK(ftello(f) == ((off_t)5 << 30) + 2);
	fclose(f);
	remove(name);

	CHECK(!pipe(p) && !fcntl(p[0], F_SETFL, O_NONBLOCK));
	f = fdopen(p[0], "r");
	errno = 0;
	CHECK(ftell(f) == -1 && errno == ESPIPE);
	CHECK(fseek(f, 0, SEEK_CUR) == -1);
	CHECK(write(p[1], "ab", 2) == 2 && fgetc(f) == 'a');
	CHECK(!fflush(f) && fgetc(f) == 'b');
	fclose(f);
	return failed;
}
