/* stdio_memory.c - streams in memory, and streams that call functions. */
#define _GNU_SOURCE
#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include "../test.h"

static void fixed(void)
{
	char s[16] = "hello", t[16];
	FILE *f = fmemopen(s, 5, "r");

	CHECK(f && fgetc(f) == 'h' && fread(t, 1, 16, f) == 4 && feof(f));
	CHECK(!fseek(f, -2, SEEK_END) && fgetc(f) == 'l' && ftell(f) == 4);
	CHECK(fseek(f, 1, SEEK_END) && fseek(f, -1, SEEK_SET));
	CHECK(fputc('x', f) == EOF && ferror(f) && !fclose(f));

	memset(s, '#', sizeof s);
	f = fmemopen(s, 8, "w");
	CHECK(fputs("abc", f) >= 0 && !fflush(f) && !strcmp(s, "abc"));
	CHECK(fputs("defgh", f) >= 0 && !fflush(f) && !memcmp(s, "abcdefgh#", 9));
	errno = 0;
	CHECK(fputc('i', f) == 'i' && fflush(f) == EOF && errno == ENOSPC);
	fclose(f);
	CHECK(s[8] == '#');

	strcpy(s, "ab");
	f = fmemopen(s, sizeof s, "a+");
	CHECK(fprintf(f, "%d", 12) == 2 && !fflush(f) && !strcmp(s, "ab12"));
	rewind(f);
	CHECK(fgetc(f) == 'a' && !fclose(f));
	f = fmemopen(s, sizeof s, "w+");
	CHECK(f && !*s && !fclose(f));

	f = fmemopen(0, 32, "w+");
	CHECK(f && fputs("own", f) >= 0);
	rewind(f);
	CHECK(fgets(t, sizeof t, f) && !strcmp(t, "own") && !fclose(f));
	CHECK(!fmemopen(s, 4, "q"));
	errno = 0;
	f = fmemopen(s, 4, "r");
	CHECK(fileno(f) == -1 && errno == EBADF);
	fclose(f);
}

static void growing(void)
{
	char *s = 0, line[300];
	size_t n = 9;
	FILE *f = open_memstream(&s, &n);
	int i;

	CHECK(f && !fflush(f) && s && !*s && !n);
	CHECK(fprintf(f, "%d-%s", 42, "x") == 4 && !fflush(f));
	CHECK(n == 4 && !strcmp(s, "42-x"));
	CHECK(!fseek(f, 1, SEEK_SET) && fputc('3', f) == '3' && !fflush(f));
	CHECK(n == 2 && !strcmp(s, "43-x"));
	/* A hole reads as null bytes. */
	CHECK(!fseek(f, 2, SEEK_END) && ftell(f) == 6 && fputc('y', f) == 'y');
	CHECK(!fflush(f) && n == 7 && !memcmp(s, "43-x\0\0y", 8));
	memset(line, 'a', sizeof line);
	for (i = 0; i < 100; i++)
		CHECK(fwrite(line, 1, sizeof line, f) == sizeof line);
	CHECK(!fclose(f) && n == 7 + 100 * sizeof line && s[n - 1] == 'a' && !s[n]);
	free(s);
}

/* Also with many characters, so that the memory grows. */
static void wide(void)
{
	wchar_t *s = 0;
	size_t n = 9;
	FILE *f = open_wmemstream(&s, &n);
	int i;

	CHECK(f && fwide(f, 0) > 0 && !fflush(f) && s && !*s && !n);
	CHECK(fwprintf(f, L"%d-%lc%s", 42, (wint_t)0x20ac, "x") == 5 && !fflush(f));
	CHECK(n == 5 && !wcscmp(s, L"42-\x20acx"));
	CHECK(fputwc(0xe4, f) == 0xe4 && ftell(f) == 6);
	CHECK(!fseek(f, 4, SEEK_SET) && fputwc(0x1f600, f) == 0x1f600 && !fflush(f));
	CHECK(n == 5 && !wcscmp(s, L"42-\x20ac\x1f600\xe4"));
	/* A hole reads as null characters. */
	CHECK(!fseek(f, 2, SEEK_END) && ftell(f) == 8 && fputwc('y', f) == 'y');
	CHECK(!fflush(f) && n == 9 && s[5] == 0xe4 && !s[6] && !s[7]);
	CHECK(s[8] == 'y' && !s[9]);
	for (i = 0; i < 3000; i++)
		CHECK(fputws(i % 2 ? L"a" : L"\xfc", f) >= 0);
	errno = 0;
	CHECK(fputwc(0xd800, f) == WEOF && errno == EILSEQ);
	CHECK(!fclose(f) && n == 3009 && s[n - 1] == 'a' && s[n - 2] == 0xfc && !s[n]);
	free(s);
#ifdef __TICKLIBC__	/* Streams are not oriented. */
	f = open_wmemstream(&s, &n);
	CHECK(fputs("\xc3", f) >= 0 && fputs("\xa4z", f) >= 0 && !fflush(f) && n == 2);
	CHECK(!wcscmp(s, L"\xe4z"));
	errno = 0;
	CHECK((fputs("\xff", f) < 0 || fflush(f)) && errno == EILSEQ && ferror(f));
	fclose(f);
	CHECK(n == 2);
	free(s);
	errno = 0;
	CHECK(!open_wmemstream(0, &n) && errno == EINVAL && !open_wmemstream(&s, 0));
#endif
}

static char log_text[64];

static ssize_t read_one(void *cookie, char *to, size_t n)
{
	int *count = cookie;

	(void)n;
	*to = '0' + *count;
	return *count < 3 ? (++*count, 1) : 0;
}

static ssize_t write_some(void *cookie, const char *from, size_t n)
{
	if (*(int *)cookie)
		return 0;
	n = n > 4 ? 4 : n;
	strncat(log_text, from, n);
	return n;
}

static int seek_to(void *cookie, off_t *at, int whence)
{
	*at += 100;
	*(int *)cookie = whence;
	return 0;
}

static int close_it(void *cookie)
{
	*(int *)cookie = 77;
	return 0;
}

static void functions(void)
{
	cookie_io_functions_t io = { read_one, write_some, seek_to, close_it };
	cookie_io_functions_t none = { 0 };
	int count = 0;
	char s[8];
	FILE *f = fopencookie(&count, "r", io);

	errno = 99;
	CHECK(f && fread(s, 1, 8, f) == 3 && !memcmp(s, "012", 3) && feof(f));
	CHECK(!fseek(f, 5, SEEK_SET) && !count && !fclose(f) && count == 77);
	CHECK(errno == 99);
	count = 0;
	f = fopencookie(&count, "w", io);
	CHECK(fputs("a long line", f) >= 0 && !fflush(f));
	CHECK(!strcmp(log_text, "a long line"));
	count = 1;
	CHECK(fputs("more", f) < 0 || fflush(f) == EOF);
	CHECK(ferror(f));
	fclose(f);
	f = fopencookie(&count, "r+", none);
	CHECK(fputs("gone", f) >= 0 && !fflush(f) && fseek(f, 0, SEEK_SET) == -1);
	CHECK(fgetc(f) == EOF && !fclose(f));
	CHECK(!fopencookie(&count, "q", io));
	/* Another file in place of it. */
	f = fopencookie(&count, "w", io);
	f = freopen("memory.tmp", "w+", f);
	CHECK(count == 77 && f && fputs("file", f) >= 0 && fileno(f) >= 0);
	rewind(f);
	CHECK(fgetc(f) == 'f' && !fclose(f));
	remove("memory.tmp");
}

int main(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	fixed();
	growing();
	wide();
	functions();
	return failed;
}
