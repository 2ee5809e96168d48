/*
 * stdlib_sort.c - qsort sorts elements of any size, in O(n log n), with little stack.
 * What is in order, or in the opposite one, takes one pass: this is our own promise.
 */
#define _GNU_SOURCE
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include "../test.h"

#define MANY 20000

static int a[MANY];
static long compared;
static char *lowest;	/* address of the stack in a comparison */

static int by_int(const void *x, const void *y)
{
	int i = *(const int *)x, j = *(const int *)y;

	compared++;
	return i > j ? INT_MAX : i < j ? INT_MIN : 0;
}

static int by_bytes(const void *x, const void *y, void *size)
{
	return memcmp(x, y, *(size_t *)size);
}

/*
 * McIlroy's adversary ("A killer adversary for quicksort", 1999): it
 * chooses values while they are compared, so that every partition is a bad one.
 */
static int value[MANY], solid, candidate;

static int killer(const void *x, const void *y)
{
	int i = *(const int *)x, j = *(const int *)y;
	volatile char here;

	if ((char *)&here < lowest)
		lowest = (char *)&here;
	compared++;
	if (value[i] == MANY && value[j] == MANY)
		value[i == candidate ? i : j] = solid++;
	if (value[i] == MANY)
		candidate = i;
	else if (value[j] == MANY)
		candidate = j;
	return value[i] - value[j];
}

/*
 * An order that contradicts itself: the result is any order of the elements, and
 * nothing outside of the array is looked at. Around it there are zeros.
 */
static int order;

static int contradict(const void *x, const void *y)
{
	static unsigned seed;

	CHECK(*(const int *)x && *(const int *)y);
	compared++;
	seed = seed * 1103515245 + 12345;
	if (order == 3)
		return (int)(seed >> 16) % 3 - 1;
	/* The first answers tell that the elements are not in order yet. */
	return order == 2 || compared < 4 ? compared % 2 * 2 - 1 : order * 2 - 1;
}

static void check_contradictions(int n)
{
	int i, sum = 0;

	for (order = 0; order < 4; order++) {
		memset(a, 0, (n + 200) * sizeof *a);
		for (i = 0; i < n; i++)
			sum += a[100 + i] = (i * 7 + 1) % n + 1;
		compared = 0;
		qsort(a + 100, n, sizeof *a, contradict);
		CHECK(compared < 80L * n + 100);
		for (i = 0; i < n; i++)
			sum -= a[100 + i];
		CHECK(!sum);
	}
}

int main(void)
{
	static const char *const kinds[] = { "equal", "up", "down", "random",
		"few", "organ" };
	unsigned seed = 1, k;
	int n, i;
	char here;

	for (k = 0; k < sizeof kinds / sizeof *kinds; k++)
		for (n = 0; n <= MANY; n = n < 20 ? n + 1 : n * 3) {
			long long sum = 0;

			for (i = 0; i < n; i++) {
				seed = seed * 1103515245 + 12345;
				a[i] = k == 0 ? 5 : k == 1 ? i : k == 2 ? -i :
					k == 3 ? (int)(seed >> 1) : k == 4 ?
					(int)(seed >> 29) : i < n / 2 ? i : n - i;
				sum += a[i];
			}
			compared = 0;
			qsort(a, n, sizeof *a, by_int);
			for (i = 0; i < n; i++)
				sum -= a[i];
			CHECK(!sum);
			for (i = 1; i < n; i++)
				CHECK(a[i - 1] <= a[i]);
			CHECK(compared < 40L * n + 100);
			CHECK(k > 2 || compared <= n);
		}

	for (i = 0; i < MANY; i++)
		a[i] = i, value[i] = MANY;
	/* The first three are neither rising nor falling. */
	value[0] = 1;
	value[1] = candidate = 0;
	value[2] = 2;
	solid = 3;
	compared = 0;
	lowest = &here;
	qsort(a, MANY, sizeof *a, killer);
	CHECK(compared < 80L * MANY);
	CHECK(&here - lowest < 16384);	/* a recursion for each element needs 1 MB */
	for (i = 1; i < MANY; i++)
		CHECK(value[a[i - 1]] <= value[a[i]]);

	for (n = 2; n < 60; n++)
		check_contradictions(n);
	check_contradictions(1000);

	for (size_t size = 1; size < 40; size++) {
		static unsigned char bytes[40 * 100];

		for (i = 0; i < (int)sizeof bytes; i++) {
			seed = seed * 1103515245 + 12345;
			bytes[i] = seed >> 24;
		}
		qsort_r(bytes, 90, size, by_bytes, &size);
		for (i = 1; i < 90; i++)
			CHECK(memcmp(bytes + (i - 1) * size,
				bytes + i * size, size) <= 0);
	}

	for (i = 0; i < 100; i++)
		a[i] = 2 * i;
	for (n = 0; n <= 100; n++)
		for (i = -1; i <= 200; i++) {
			int *p = bsearch(&i, a, n, sizeof *a, by_int);

			CHECK(i < 0 || i % 2 || i / 2 >= n ? !p : p == a + i / 2);
		}
	return failed;
}
