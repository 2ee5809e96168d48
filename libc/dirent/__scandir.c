#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "internal.h"
#include "scan.h"

typedef int compare_function(const struct dirent **, const struct dirent **);

static int compare_entries(const void *a, const void *b, void *arg)
{
	const struct dirent *one = *(struct dirent *const *)a;
	const struct dirent *two = *(struct dirent *const *)b;

	return (*(compare_function **)arg)(&one, &two);
}

/* Appends a copy to a list of n. Null, with the list unchanged, on failure. */
static struct dirent **append(struct dirent **list, int n,
	const struct dirent *d)
{
	struct dirent *copy;

	/* The list has room for a power of two, and grows when it is full. */
	if (!(n & (n - 1))) {
		struct dirent **more = reallocarray(list, n ? 2 * (size_t)n : 1,
			sizeof *list);

		if (!more)
			return 0;
		list = more;
	}
	copy = malloc(d->d_reclen);
	list[n] = copy;
	if (copy)
		memcpy(copy, d, d->d_reclen);
	return list;
}

int __scandir(DIR *dir, struct dirent ***result,
	int (*select)(const struct dirent *), compare_function *compare)
{
	struct dirent **list = 0, **more, *d;
	int n = 0, saved = errno, error;

	if (!dir)
		return -1;
	for (;;) {
		errno = 0;
		d = readdir(dir);
		error = errno;
		if (!d)
			break;
		if (select && !select(d))
			continue;
		more = append(list, n, d);
		error = ENOMEM;
		if (!more)
			break;
		list = more;
		if (!list[n])
			break;
		n++;
	}
	closedir(dir);
	if (error) {
		while (n)
			free(list[--n]);
		free(list);
		return __ret(-error);
	}
	errno = saved;
	if (compare && n)
		qsort_r(list, n, sizeof *list, compare_entries, &compare);
	*result = list;
	return n;
}
