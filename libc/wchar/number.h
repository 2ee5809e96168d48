/* number.h - the text of a wide number as bytes, for wcstol, wcstod and the like. */
#ifndef NUMBER_H
#define NUMBER_H

#include <stddef.h>

struct number_text {
	char *bytes;	/* from malloc, or null with ENOMEM */
	size_t skipped;	/* white space before it */
};

/*
 * Copy what can be a number: the letters, digits and signs after white space. All
 * of these are ASCII, so an offset in one text is the same in the other.
 */
struct number_text __number_text(const wchar_t *s);
/* Store the number's end and free the text. The functions return 0 if bytes is null. */
void __number_end(struct number_text text, const wchar_t *s, wchar_t **end,
	const char *bytes_end);

#endif
