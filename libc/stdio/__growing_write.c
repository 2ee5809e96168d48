#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "cookie.h"

/* Room for n characters and a null. */
static int grow(struct growing *m, size_t n)
{
	size_t size = m->size * 2;
	char *s;

	if (n < m->size)
		return 0;
	if (n >= PTRDIFF_MAX / m->unit) {
		errno = ENOMEM;
		return -1;
	}
	if (size <= n)
		size = n + 1;
	s = reallocarray(m->s, size, m->unit);
	if (!s)
		return -1;
	/* After a seek beyond the end, there are nulls between. */
	memset(s + m->length * m->unit, 0, (size - m->length) * m->unit);
	m->s = s;
	m->size = size;
	return 0;
}

int __growing_write(struct growing *m, const void *from, size_t n)
{
	if (grow(m, n > SIZE_MAX - m->at ? SIZE_MAX : m->at + n))
		return -1;
	memcpy(m->s + m->at * m->unit, from, n * m->unit);
	m->at += n;
	if (m->at > m->length) {
		m->length = m->at;
		memset(m->s + m->length * m->unit, 0, m->unit);
	}
	return 0;
}
