/*
 * __print_wide.c - the core of wprintf. The format is converted to UTF-8 first. Only
 * text can have characters of several bytes: its width and precision, which count
 * characters, are converted to bytes.
 */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <wchar.h>
#include "conversions.h"
#include "print.h"
#include "print_wide.h"
#include "wchar/utf8.h"

/* The bytes of a character after its first one. */
static int continues(char c)
{
	return (c & 0xc0) == 0x80;
}

/* Widen the field for text whose bytes exceed its characters by that many. */
static void add_extra(struct print *p, size_t extra)
{
	struct wide_print *w = (struct wide_print *)p;

	p->width += extra;
	w->extra += extra;
}

static void print_string(struct print *p, const char *s)
{
	size_t n = 0;
	int characters;

	if (!s)
		s = "(null)";
	for (characters = 0; characters != p->precision && s[n]; characters++) {
		wchar_t c;
		int length = __utf8_decode(&c, s + n, MB_LEN_MAX);

		if (length <= 0) {
			__print_fail(p, EILSEQ);
			return;
		}
		n += length;
	}
	add_extra(p, n - characters);
	__print_field(p, s, n);
}

static void print_char(struct print *p, char c)
{
	if (c & 0x80)
		__print_fail(p, EILSEQ);
	else
		__print_field(p, &c, 1);
}

static void print_wide_string(struct print *p, const wchar_t *s)
{
	char bytes[4];
	int n = 0, characters;

	for (characters = 0; characters != p->precision && s[characters]; characters++)
		n += utf8_encode(bytes, s[characters]);
	p->precision = n;
	add_extra(p, n - characters);
	__printf_wide(p, (unsigned long)s);
}

static void print_wide_char(struct print *p, wchar_t c)
{
	char bytes[4];
	unsigned n = utf8_encode(bytes, c);

	if (n)
		add_extra(p, n - 1);
	__printf_wide(p, c);
}

static void print_text(struct print *p, unsigned long argument)
{
	int is_char = p->conversion == 'c', is_wide = p->length == 'l';

	if (is_wide && is_char)
		print_wide_char(p, argument);
	else if (is_wide && argument)
		print_wide_string(p, (wchar_t *)argument);
	else if (is_char)
		print_char(p, argument);
	else
		print_string(p, (char *)argument);
}

static int printed(const struct print *p)
{
	return p->total - ((const struct wide_print *)p)->extra;
}

static void print_format(struct wide_print *w, const char *s)
{
	struct print *p = &w->p;

	while (p->total >= 0) {
		const char *start = s;

		for (; *s && *s != '%'; s++)
			w->extra += continues(*s);
		__print_bytes(p, start, s - start);
		if (!*s)
			break;
		p->format = s + 1;
		__printf_parse(p);
		s = p->format;
		print_conversion(p);
	}
}

int __print_wide(struct wide_print *w, const wchar_t *format)
{
	const wchar_t *s = format;
	size_t n = wcsrtombs(0, &s, 0, 0);
	char *bytes;

	if (n == (size_t)-1)
		return -1;
	bytes = malloc(n + 1);
	if (!bytes)
		return -1;
	wcsrtombs(bytes, &s, n + 1, 0);
	w->extra = w->p.total = w->p.numbering = 0;
	print_format(w, bytes);
	free(bytes);
	return w->p.total < 0 ? -1 : printed(&w->p);
}
