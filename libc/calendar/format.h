/* format.h - what strftime writes with. */
#ifndef FORMAT_H
#define FORMAT_H

#include <stddef.h>
#include <stdint.h>

/* Where text goes. It does not fit if the length has become the size. */
struct output {
	char *to;	/* null to measure */
	size_t size, length;
};

/* A conversion: % and flags, a width and a modifier, and the letter. */
struct conversion {
	const char *start, *end;
	char pad;	/* the last flag of _ - 0 +, or 0 */
	char upper, change;	/* the flags ^ and # */
	char modifier;	/* E, O or 0 */
	int width;	/* -1: none is given */
};

struct tm;

/* All of strftime, but for the null. upper: in capitals, as %^ does. */
void __format_time(struct output *o, const char *format, const struct tm *tm,
	int upper);

void __put(struct output *o, const char *s, size_t n);

void __fill(struct output *o, char c, int64_t n);

/* The padding on the left of n bytes. */
void __pad_text(struct output *o, const struct conversion *c, size_t n);
void __put_text(struct output *o, const struct conversion *c, const char *s,
	size_t n, int lower);

/*
 * A number of at least that many digits. Without a flag it is padded with pad. The
 * flag + puts a plus before more than plain digits.
 */
void __put_number(struct output *o, const struct conversion *c, int64_t value,
	int digits, char pad, int plain);

#endif
