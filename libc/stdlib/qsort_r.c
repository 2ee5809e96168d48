/*
 * qsort_r.c - introsort after Musser (1997): quicksort by the median of three,
 * and heapsort for a part that has been cut in two too often. Of two parts the
 * smaller one is sorted by recursion, so that it goes at most log2(count) deep.
 */
#include <stdlib.h>
#include "word.h"

typedef int order(const void *, const void *, void *);

struct sort {
	size_t size;	/* of an element */
	order *compare;
	void *arg;
};

static void swap(const struct sort *s, char *a, char *b)
{
	size_t n = s->size;

	for (; n >= WORD; n -= WORD, a += WORD, b += WORD) {
		unsigned long w = ((struct unaligned_word *)a)->bits;

		((struct unaligned_word *)a)->bits = ((struct unaligned_word *)b)->bits;
		((struct unaligned_word *)b)->bits = w;
	}
	for (; n; n--, a++, b++) {
		char c = *a;

		*a = *b;
		*b = c;
	}
}

static int less(const struct sort *s, const char *a, const char *b)
{
	return s->compare(a, b, s->arg) < 0;
}

/* Lets the element at i sink to its place in the heap of n. */
static void sink(const struct sort *s, char *base, size_t i, size_t n)
{
	size_t child;

	for (; i < n / 2; i = child) {
		child = i * 2 + 1;
		if (child + 1 < n && less(s, base + child * s->size,
				base + (child + 1) * s->size))
			child++;
		if (!less(s, base + i * s->size, base + child * s->size))
			return;
		swap(s, base + i * s->size, base + child * s->size);
	}
}

static void heapsort(const struct sort *s, char *base, size_t n)
{
	size_t i;

	for (i = n / 2; i--; )
		sink(s, base, i, n);
	while (n-- > 1) {
		swap(s, base, base + n * s->size);
		sink(s, base, 0, n);
	}
}

/*
 * Moves the median of three to the front and cuts there; says where. They are
 * taken from inside, where the halves of an array that goes up and down differ.
 */
static char *cut(const struct sort *s, char *base, size_t n)
{
	char *low = base, *high = base + n * s->size;
	size_t quarter = n / 4 * s->size;
	char *a = base + quarter, *b = a + quarter, *c = b + quarter;

	if (less(s, b, a) == less(s, a, c))
		b = a;
	else if (less(s, c, a) == less(s, b, c))
		b = c;
	swap(s, base, b);

	/*
	 * Equal elements stop both ways, or many of them would make one part
	 * small. The bounds hold even if compare contradicts itself.
	 */
	for (;;) {
		do
			low += s->size;
		while (low < high && less(s, low, base));
		do
			high -= s->size;
		while (high > base && less(s, base, high));
		if (low >= high)
			break;
		swap(s, low, high);
	}
	swap(s, base, high);
	return high;
}

static void sort(const struct sort *s, char *base, size_t n, int cuts)
{
	while (n > 8) {
		if (!cuts--) {
			heapsort(s, base, n);
			return;
		}
		char *middle = cut(s, base, n);
		char *right = middle + s->size;
		size_t left = (middle - base) / s->size;

		n -= left + 1;
		if (left < n) {
			sort(s, base, left, cuts);
			base = right;
		} else {
			sort(s, right, n, cuts);
			n = left;
		}
	}
	/* So few are sorted by insertion. */
	char *end = base + n * s->size, *p, *q;
	for (p = base + s->size; p < end; p += s->size)
		for (q = p; q > base && less(s, q, q - s->size); q -= s->size)
			swap(s, q, q - s->size);
}

void qsort_r(void *base, size_t count, size_t size, order *compare, void *arg)
{
	struct sort s = { size, compare, arg };
	int cuts = 0;
	size_t n;

	for (n = count; n; n /= 2)
		cuts += 2;
	if (size && count > 1)
		sort(&s, base, count, cuts);
}
