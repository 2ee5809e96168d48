/*
 * qsort_r.c - introsort (Musser, 1997): quicksort with the median of three, and
 * heapsort for a part that is the result of 2 * log2(count) partitions. Only
 * the smaller part is sorted by recursion, so that is log2(count) deep at most.
 */
#include <stdlib.h>
#include "names.h"
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
		unsigned long w = load_unaligned(a);

		store_unaligned(a, load_unaligned(b));
		store_unaligned(b, w);
	}
	if (n >= sizeof(int)) {
		int i, k;

		__builtin_memcpy(&i, a, sizeof i);
		__builtin_memcpy(&k, b, sizeof k);
		__builtin_memcpy(a, &k, sizeof k);
		__builtin_memcpy(b, &i, sizeof i);
		n -= sizeof i, a += sizeof i, b += sizeof i;
	}
	for (; n; n--, a++, b++) {
		char c = *a;

		*a = *b;
		*b = c;
	}
}

/* Inlined at -Os too: another call would take a tenth of the time. */
__attribute__((__always_inline__))
static inline int less(const struct sort *s, const char *a, const char *b)
{
	return s->compare(a, b, s->arg) < 0;
}

/* Sifts the element at i down to its place in a max-heap of n. */
static void sift_down(const struct sort *s, char *base, size_t i, size_t n)
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
		sift_down(s, base, i, n);
	while (n-- > 1) {
		swap(s, base, base + n * s->size);
		sift_down(s, base, 0, n);
	}
}

/*
 * Partitions by the median of three, and returns its place. The three are at
 * the quarters: with the ends and the middle, an array that rises and then
 * falls (an organ pipe) would be partitioned badly.
 */
static char *partition(const struct sort *s, char *base, size_t n)
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
	 * Both scans stop at elements equal to the pivot: otherwise an array
	 * of equal elements would give one empty part. The bounds are checked
	 * in case compare is inconsistent.
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

static void sort(const struct sort *s, char *base, size_t n, int depth)
{
	while (n > 8) {
		if (!depth--) {
			heapsort(s, base, n);
			return;
		}
		char *middle = partition(s, base, n);
		char *right = middle + s->size;
		size_t left = (middle - base) / s->size;

		n -= left + 1;
		if (left < n) {
			sort(s, base, left, depth);
			base = right;
		} else {
			sort(s, right, n, depth);
			n = left;
		}
	}
	/* Insertion sort: the fastest for a few elements. */
	char *end = base + n * s->size, *p, *q;
	for (p = base + s->size; p < end; p += s->size)
		for (q = p; q > base && less(s, q, q - s->size); q -= s->size)
			swap(s, q, q - s->size);
}

/*
 * Returns 1 if the elements are in order. If they were in the opposite order, it has
 * reversed them. Returns 0, and changes nothing, if they are in neither.
 */
static int sort_run(const struct sort *s, char *base, size_t n)
{
	char *last = base + (n - 1) * s->size, *p = base;
	int falls = less(s, p + s->size, p);

	do
		p += s->size;
	while (p < last && less(s, p + s->size, p) == falls);
	if (p < last)
		return 0;
	for (; falls && base < last; base += s->size, last -= s->size)
		swap(s, base, last);
	return 1;
}

void __qsort_r(void *base, size_t count, size_t size, order *compare, void *arg)
{
	struct sort s = { size, compare, arg };
	int depth = 0;
	size_t n;

	if (!size || count < 2 || sort_run(&s, base, count))
		return;
	for (n = count; n; n /= 2)
		depth += 2;
	sort(&s, base, count, depth);
}

void qsort_r(void *base, size_t count, size_t size, order *compare, void *arg)
	__attribute__((weak, alias("__qsort_r")));
