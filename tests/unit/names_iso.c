/*
 * names_iso.c - calls every function of ISO C that there is. sh/names.sh links it
 * with definitions of its own for all other names of the library.
 * uses: floats
 * flags: -fno-builtin -Wno-format
 */
#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <locale.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <wchar.h>
#include <wctype.h>
#include "../test.h"

static const char name[] = "names.tmp", other[] = "names_2.tmp";
static jmp_buf env;
static volatile int called, no;

static void handler(int sig)
{
	called = sig;
	if (sig == SIGABRT)
		longjmp(env, 1);
}

static void count(void)
{
	called++;
}

static int compare(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

static int print(FILE *f, char *s, const char *format, ...)
{
	va_list ap;
	int r;

	va_start(ap, format);
	r = f == stdout ? vprintf(format, ap) : f ? vfprintf(f, format, ap) :
		s ? vsnprintf(s, 20, format, ap) : vsprintf(s + no, format, ap);
	va_end(ap);
	return r;
}

static int scan(FILE *f, const char *s, const char *format, ...)
{
	va_list ap;
	int r;

	va_start(ap, format);
	r = no ? vscanf(format, ap) : f ? vfscanf(f, format, ap) :
		vsscanf(s, format, ap);
	va_end(ap);
	return r;
}

static void characters(void)
{
	CHECK(isalnum('a') && isalpha('a') && isblank(' ') && iscntrl(1));
	CHECK(isdigit('1') && isgraph('a') && islower('a') && isprint('a'));
	CHECK(ispunct('.') && isspace(' ') && isupper('A') && isxdigit('f'));
	CHECK(tolower('A') == 'a' && toupper('a') == 'A');
}

static void strings(void)
{
	char s[40] = "abc", t[40];

	CHECK(memcpy(t, s, 4) == t && memmove(t + 1, t, 4) && !strcmp(t, "aabc"));
	CHECK(!memcmp(s, "abc", 3) && memchr(s, 'b', 3) == s + 1);
	CHECK(memset(t, 'x', 3) == t && !strcpy(t, "")[0]);
	CHECK(!strcmp(strcat(t, "ab"), "ab") && !strcmp(strncat(t, "cd", 1), "abc"));
	CHECK(strncpy(t, "z", 9) == t && !t[8] && strlen(t) == 1);
	CHECK(!strncmp("abx", s, 2) && strcoll("a", "b") < 0);
	CHECK(strxfrm(t, "abc", 3) == 3 && strchr(s, 'c') == s + 2);
	CHECK(strrchr(s, 'c') == s + 2 && strcspn(s, "c") == 2);
	CHECK(strspn(s, "ab") == 2 && strpbrk(s, "cb") == s + 1);
	CHECK(strstr(s, "bc") == s + 1 && !strcmp(strtok(s, "b"), "a"));
	CHECK(*strerror(ENOENT));
}

static void numbers(void)
{
	int v[] = { 3, 1, 2 }, key = 2;
	char *end;

	CHECK(abs(-1) == 1 && labs(-1) == 1 && llabs(-1) == 1 && imaxabs(-1) == 1);
	CHECK(div(7, 2).rem == 1 && ldiv(7, 2).rem == 1 && lldiv(7, 2).rem == 1);
	CHECK(imaxdiv(7, 2).rem == 1);
	CHECK(atoi("1") == 1 && atol("1") == 1 && atoll("1") == 1 && atof("1") == 1);
	CHECK(strtol("1", &end, 10) == 1 && strtoll("1", 0, 0) == 1);
	CHECK(strtoul("1", 0, 10) == 1 && strtoull("1", 0, 0) == 1);
	CHECK(strtoimax("1", 0, 0) == 1 && strtoumax("1", 0, 0) == 1);
	CHECK(strtod("1", 0) == 1 && strtof("1", 0) == 1);
	/* Its value is not used: clang has no long double for mips64. */
	strtold("1", &end);
	CHECK(!*end);
	srand(1);
	CHECK(rand() >= 0);
	qsort(v, 3, sizeof *v, compare);
	CHECK(bsearch(&key, v, 3, sizeof *v, compare) == v + 1);
}

static void memory(void)
{
	char *p = malloc(10), *q = calloc(300000, 1);

	CHECK(p && q && (p = realloc(p, 500000)) && (q = realloc(q, 9)));
	CHECK((p = realloc(p, 900000)) && !*q);
	free(p);
	free(q);
	free(aligned_alloc(64, 128));
}

static void streams(void)
{
	char s[20], *volatile buffer = s;
	fpos_t at;
	int i = 0;
	FILE *f = fopen(name, "w+");

	setvbuf(f, 0, _IOLBF, BUFSIZ);
	CHECK(fputc('a', f) == 'a' && putc('b', f) == 'b' && fputs("c\n", f) >= 0);
	CHECK(fprintf(f, "%d %5.2f\n", 12, 1.5) == 9 && print(f, 0, "%d", 7) == 1);
	CHECK(fwrite("xyz", 1, 3, f) == 3 && !fflush(f) && !fflush(0));
	rewind(f);
	CHECK(!fgetpos(f, &at) && fgetc(f) == 'a' && getc(f) == 'b');
	CHECK(ungetc('q', f) == 'q' && fgets(s, 20, f) && !strcmp(s, "qc\n"));
	CHECK(fscanf(f, "%d", &i) == 1 && i == 12 && scan(f, 0, "%d", &i) == 1);
	CHECK(ftell(f) == 9 && !fseek(f, -3, SEEK_END) && fread(s, 1, 9, f) == 3);
	CHECK(feof(f) && !ferror(f) && !fsetpos(f, &at) && !feof(f));
	clearerr(f);
	CHECK((f = freopen(0, "r", f)) && (f = freopen(name, "r", f)));
	setbuf(f, 0);
	CHECK(fgetc(f) == 'a' && !fclose(f));
	CHECK(!rename(name, other) && !remove(other));
	CHECK(tmpnam(s) == s);
	if ((f = tmpfile()))
		CHECK(!fclose(f));

	CHECK(sprintf(buffer, "%d", 1) == 1 && snprintf(s, 20, "%ls", L"a") == 1);
	CHECK(print(0, s, "%g", .5) == 3 && sscanf(s, "%*g%n", &i) == 0 && i == 3);
	CHECK(scan(0, "5", "%d", &i) == 1 && i == 5);
	CHECK(printf("%s", "") == 0 && print(stdout, 0, "") == 0);
	if (no) {
		print(0, 0, "");
		scanf("%d", &i);
		getchar();
		putchar('x');
		puts("x");
		perror("x");
		assert(no == 2);
	}
}

static int print_wide(FILE *f, wchar_t *s, const wchar_t *format, ...)
{
	va_list ap;
	int r;

	va_start(ap, format);
	r = no ? vwprintf(format, ap) : f ? vfwprintf(f, format, ap) :
		vswprintf(s, 20, format, ap);
	va_end(ap);
	return r;
}

static void wide_characters(void)
{
	wchar_t c;
	char s[8];

	CHECK(setlocale(LC_ALL, "C") && *localeconv()->decimal_point == '.');
	CHECK(iswalnum('a') && iswalpha('a') && iswblank(' ') && iswcntrl(1));
	CHECK(iswdigit('1') && iswgraph('a') && iswlower('a') && iswprint('a'));
	CHECK(iswpunct('.') && iswspace(' ') && iswupper('A') && iswxdigit('f'));
	CHECK(towlower('A') == 'a' && towupper('a') == 'A');
	CHECK(iswctype('a', wctype("alpha")) && towctrans('a', wctrans("toupper")) == 'A');
	CHECK(btowc('a') == 'a' && wctob('a') == 'a' && mblen("a", 1) == 1);
	CHECK(mbrlen("a", 1, 0) == 1 && mbrtowc(&c, "a", 1, 0) == 1 && mbsinit(0));
	CHECK(mbtowc(&c, "a", 1) == 1 && wctomb(s, 'a') == 1 && wcrtomb(s, 'a', 0) == 1);
}

static void wide_strings(void)
{
	wchar_t s[20] = L"abc", t[20], *next;
	const wchar_t *w = s;
	const char *b = "xyz";
	char bytes[20];

	CHECK(wmemcpy(t, s, 4) == t && wmemmove(t + 1, t, 4) && !wcscmp(t, L"aabc"));
	CHECK(!wmemcmp(s, L"abc", 3) && wmemchr(s, 'b', 3) == s + 1);
	CHECK(wmemset(t, 'x', 3) == t && !wcscpy(t, L"")[0]);
	CHECK(!wcscmp(wcscat(t, L"ab"), L"ab") && !wcscmp(wcsncat(t, L"cd", 1), L"abc"));
	CHECK(wcsncpy(t, L"z", 9) == t && !t[8] && wcslen(t) == 1);
	CHECK(!wcsncmp(L"abx", s, 2) && wcscoll(L"a", L"b") < 0);
	CHECK(wcsxfrm(t, L"abc", 3) == 3 && wcschr(s, 'c') == s + 2);
	CHECK(wcsrchr(s, 'c') == s + 2 && wcscspn(s, L"c") == 2);
	CHECK(wcsspn(s, L"ab") == 2 && wcspbrk(s, L"cb") == s + 1);
	CHECK(wcsrtombs(bytes, &w, 20, 0) == 3 && wcstombs(bytes, s, 20) == 3);
	CHECK(wcsstr(s, L"bc") == s + 1 && !wcscmp(wcstok(s, L"b", &next), L"a"));
	CHECK(mbsrtowcs(t, &b, 20, 0) == 3 && mbstowcs(t, "xyz", 20) == 3);
	CHECK(wcstol(L"1", 0, 10) == 1 && wcstoll(L"1", 0, 0) == 1);
	CHECK(wcstoul(L"1", 0, 10) == 1 && wcstoull(L"1", 0, 0) == 1);
	CHECK(wcstoimax(L"1", 0, 0) == 1 && wcstoumax(L"1", 0, 0) == 1);
	CHECK(wcstod(L"1", 0) == 1 && wcstof(L"1", 0) == 1);
	wcstold(L"1", &next);
	CHECK(!*next);
}

static void wide_streams(void)
{
	FILE *f = fopen(name, "w+");
	wchar_t s[20];

	CHECK(fwide(f, 0) == 0 && fputwc('a', f) == 'a' && putwc('b', f) == 'b');
	CHECK(fputws(L"c", f) >= 0 && fwprintf(f, L"%d", 1) == 1);
	CHECK(print_wide(f, 0, L"%s", "2") == 1 && print_wide(0, s, L"%ls", L"z") == 1);
	rewind(f);
	CHECK(fgetwc(f) == 'a' && ungetwc('q', f) == 'q' && getwc(f) == 'q');
	CHECK(fgetws(s, 20, f) && !wcscmp(s, L"bc12") && swprintf(s, 20, L"x") == 1);
	CHECK(!fclose(f) && !remove(name));
	if (no) {
		print_wide(0, 0, L"");
		wprintf(L"x");
		getwchar();
		putwchar('x');
	}
}

static void calendar(void)
{
	time_t t = 86400;
	struct tm tm = *gmtime(&t);
	char s[30];
	wchar_t w[30];

	CHECK(difftime(t, 0) == 86400 && tm.tm_mday == 2 && localtime(&t));
	CHECK(!strcmp(asctime(&tm), "Fri Jan  2 00:00:00 1970\n"));
	CHECK(strlen(ctime(&t)) == 25 && mktime(&tm) != -1);
	CHECK(strftime(s, 30, "%a %Y %s", &tm) > 8);
	CHECK(wcsftime(w, 30, L"%a %Y", &tm) == 8);
}

static void environment(void)
{
	struct timespec ts;

	CHECK(signal(SIGINT, handler) != SIG_ERR && !raise(SIGINT));
	CHECK(called == SIGINT);
	CHECK(signal(SIGABRT, handler) != SIG_ERR);
	if (!setjmp(env))
		abort();
	CHECK(called == SIGABRT);
	errno = 0;
	CHECK(!getenv("NAMES_NONE") && !errno);
	(void)!system(0);
	(void)!system("exit 3");
	CHECK(time(0) != -1 && clock() != -1);
	CHECK(timespec_get(&ts, TIME_UTC) == TIME_UTC);
}

int main(void)
{
	int i;

	characters();
	strings();
	numbers();
	memory();
	streams();
	wide_characters();
	wide_strings();
	wide_streams();
	environment();
	calendar();
	for (i = 0; i < 40; i++)
		CHECK(!atexit(count));
	CHECK(!at_quick_exit(count));
	if (no == 1)
		_Exit(1);
	if (no == 2)
		quick_exit(1);
	exit(failed);
}
