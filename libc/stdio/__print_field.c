/* __print_field.c - the output of printf: bytes, padding and prefixes. */
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stddef.h>
#include "file.h"
#include "print.h"

unsigned long __print_argument(struct print *p)
{
	return va_arg(p->ap, unsigned long);
}

void __print_fail(struct print *p, int error)
{
	if (p->total < 0)
		return;
	errno = error;
	p->total = -1;
}

/* Put n bytes into the buffer, the first from s, the next from s + step, ... */
static void put(struct print *p, const char *s, size_t n, int step)
{
	FILE *f = p->f;
	unsigned char *to = f->pos, *end = f->buf + f->size;

	if (p->total < 0)
		return;
	if (n > (size_t)(INT_MAX - p->total)) {
		__print_fail(p, EOVERFLOW);
		return;
	}
	p->total += n;
	for (; n; n--) {
		if (to == end) {
			long r;

			f->pos = to;
			r = p->flush(f, p->total - n);
			if (r < 0)
				p->total = -1;
			if (r)
				return;
			to = f->pos;
		}
		*to++ = *s;
		s += step;
	}
	f->pos = to;
}

void __print_bytes(struct print *p, const char *s, size_t n)
{
	put(p, s, n, 1);
}

void __print_repeat(struct print *p, char c, size_t n)
{
	put(p, &c, n, 0);
}

void __print_reversed(struct print *p, const char *end, size_t n)
{
	put(p, end - 1, n, -1);
}

void __print_sign(struct print *p, int negative)
{
	p->prefix_len = 1;
	if (negative)
		p->prefix[0] = '-';
	else if (p->flags & PLUS)
		p->prefix[0] = '+';
	else if (p->flags & SPACE)
		p->prefix[0] = ' ';
	else
		p->prefix_len = 0;
}

void __print_begin_field(struct print *p, size_t zeros, size_t n)
{
	size_t length = p->prefix_len + zeros + n;

	if (p->width > length) {
		size_t padding = p->width - length;

		if (p->flags & LEFT)
			p->right_padding = padding;
		else if (p->flags & ZERO)
			zeros += padding;
		else
			__print_repeat(p, ' ', padding);
	}
	if (p->prefix_len)
		__print_bytes(p, p->prefix, p->prefix_len);
	if (zeros)
		__print_repeat(p, '0', zeros);
}

void __print_field(struct print *p, const char *s, size_t n)
{
	p->flags &= ~ZERO;
	__print_begin_field(p, 0, n);
	__print_bytes(p, s, n);
}
