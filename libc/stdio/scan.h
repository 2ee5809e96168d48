/* scan.h - what the parts of scanf share. */
#ifndef SCAN_H
#define SCAN_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include "file.h"

struct scan {
	FILE *f;
	int is_string;		/* f is a string: a null byte ends the input */
	int input_ended;	/* end of input, or a read error */
	unsigned width;		/* bytes that the directive may still read */
	size_t consumed;	/* bytes read so far, for %n */
};

/* All of scanf. Returns the number of conversions stored, or EOF. */
int __scan(FILE *f, int is_string, const char *format, va_list ap);

/*
 * Return the next byte, or EOF at the end of the input or of the width.
 * __scan_peek reads more if it must; a byte in the buffer needs no call.
 */
int __scan_peek(struct scan *s);
static inline int scan_peek(struct scan *s)
{
	const FILE *f = s->f;

	return s->width && f->pos < f->rend && *f->pos ? *f->pos : __scan_peek(s);
}

/* Consume n bytes of the buffer. */
static inline __attribute__((__always_inline__)) void scan_advance(struct scan *s, size_t n)
{
	s->f->pos += n;
	s->width -= n;
	s->consumed += n;
}

/*
 * The end of the bytes that can be consumed without reading more. In a string a null
 * byte comes before it.
 */
static inline const unsigned char *scan_end(const struct scan *s)
{
	const FILE *f = s->f;
	size_t n = f->pos < f->rend ? f->rend - f->pos : 0;

	return f->pos + (n < s->width ? n : s->width);
}

static inline int is_space(int c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/*
 * Where %c, %s and %[ store. For %ms it is memory from malloc, whose address goes to
 * *to when all is read.
 */
struct scan_text {
	void *to;		/* null to read without storing, as for %*s */
	int allocates;
	unsigned unit;		/* bytes of a character */
	char *s;		/* the memory */
	size_t size, length;	/* of it, in characters */
};

/*
 * These are hooks: free.c defines them as malloc and free. So scanf links no heap;
 * without free, which a program needs for %ms, the defaults return null and do nothing.
 */
void *__scan_malloc(size_t n);
void __scan_free(void *p);

/* Append a character. Returns -1 with ENOMEM. */
int __scan_store(struct scan_text *t, wchar_t c);
/* Keep the memory if what was read matches, else free it. Returns result. */
int __scan_end_text(struct scan_text *t, int result);

/*
 * The conversions. They return 0 for a matching failure and -1 for bytes that are not
 * UTF-8 or if there is no memory.
 *
 * __scan_integer reads an integer of size bytes; one that does not fit becomes
 * the nearest value, with ERANGE. __scan_float stores a long double for length
 * L, a double for l, else a float. For %[, __scan_text reads each byte c for
 * which members[c] is not 0; for %s and %c it ignores members. __scan_wide reads
 * at most width characters for %ls, exactly width for %lc.
 */
int __scan_integer(struct scan *s, uint64_t *v, unsigned base, unsigned size,
	int is_signed);
int __scan_wide(struct scan *s, struct scan_text *t, int conversion,
	unsigned width);
int __scan_float(struct scan *s, void *to, int length);
int __scan_text(struct scan *s, struct scan_text *t, int conversion,
	const char *members);

#endif
