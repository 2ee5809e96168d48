/* stdio_names.c - tmpnam, tempnam, the functions with _unlocked, and scanf's %m. */
#define _GNU_SOURCE
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <wchar.h>
#include "../test.h"

static void temporary(void)
{
	char s[L_tmpnam], first[L_tmpnam], *t;

	CHECK(tmpnam(s) == s && !strncmp(s, P_tmpdir "/", 5) && access(s, F_OK));
	strcpy(first, tmpnam(0));
	CHECK(strcmp(first, tmpnam(0)) && TMP_MAX >= 25);
	unsetenv("TMPDIR");
	mkdir("names.tmp", 0700);
	t = tempnam("names.tmp", "prefixes");
	CHECK(t && !strncmp(t, "names.tmp/prefi", 15) && access(t, F_OK));
	free(t);
	t = tempnam("/none", 0);
	CHECK(t && !strncmp(t, P_tmpdir "/", 5));
	free(t);
	setenv("TMPDIR", "names.tmp", 1);
	t = tempnam("/", "x");
	CHECK(t && !strncmp(t, "names.tmp/x", 11));
	free(t);
	rmdir("names.tmp");
}

static void unlocked(void)
{
	FILE *f = fopen("unlocked.tmp", "w+");
	struct stat st;
	char s[8];

	flockfile(f);
	CHECK(!ftrylockfile(f));
	funlockfile(f);
	CHECK(fputc_unlocked('a', f) == 'a' && putc_unlocked('b', f) == 'b');
	CHECK(fwrite_unlocked("cd", 1, 2, f) == 2 && fputs_unlocked("ef\n", f) >= 0);
	CHECK(fileno_unlocked(f) == fileno(f));
	CHECK(!fflush_unlocked(f) && !stat("unlocked.tmp", &st) && st.st_size == 7);
	rewind(f);
	CHECK(fgetc_unlocked(f) == 'a' && getc_unlocked(f) == 'b');
	CHECK(fread_unlocked(s, 1, 2, f) == 2 && *s == 'c');
	CHECK(fgets_unlocked(s, 8, f) == s && !strcmp(s, "ef\n"));
	CHECK(getc_unlocked(f) == EOF && feof_unlocked(f) == feof(f) && feof(f));
	fclose(f);
	f = fopen("unlocked.tmp", "r");
	CHECK(!ferror_unlocked(f) && fputc('x', f) == EOF && ferror_unlocked(f));
	clearerr_unlocked(f);
	CHECK(!ferror(f));
	fclose(f);
	CHECK(freopen("unlocked.tmp", "r", stdin) && getchar_unlocked() == 'a');
	CHECK(freopen("unlocked.tmp", "w", stdout) && putchar_unlocked('z') == 'z');
	fclose(stdout);
	f = fopen("unlocked.tmp", "r");
	CHECK(fgetc(f) == 'z');
	fclose(f);
	remove("unlocked.tmp");
}

static void allocated(void)
{
	char *a = 0, *b = 0, *c = 0, text[201];
	wchar_t *w = 0;
	/* Compilers know %ms, but not all know %mls. */
	const char *volatile wide = "%mls", *volatile long_name = "%150ms";

	CHECK(sscanf(" one 2b,xyz", "%ms %m[0-9]%3mc", &a, &b, &c) == 3);
	CHECK(a && !strcmp(a, "one") && !strcmp(b, "2") && !memcmp(c, "b,x", 3));
	free(a);
	free(b);
	free(c);
	memset(text, 'q', 200);
	text[200] = 0;
	a = 0;
	/* clang takes the pointer for a buffer. */
	CHECK(sscanf(text, long_name, &a) == 1 && strlen(a) == 150);
	free(a);
	CHECK(sscanf("\xc3\xa4z 5", wide, &w) == 1 && w[0] == 0xe4 && !w[2]);
	free(w);
	CHECK(sscanf("abc", "%m[0-9]", &a) == 0 && sscanf("", "%ms", &a) == EOF);
	CHECK(sscanf("x y", "%*ms %ms", &b) == 1 && !strcmp(b, "y"));
	free(b);
}

int main(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	temporary();
	allocated();
	unlocked();
	return failed;
}
