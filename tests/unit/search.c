/*
 * search.h: hash tables, balanced trees, arrays and lists.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "../test.h"

static void hash(void)
{
	static char names[100][4];
	struct hsearch_data h;
	ENTRY item = { "absent", 0 }, *e;
	int i;

	CHECK(hcreate(100));
	CHECK(!hcreate(100));
	for (i = 0; i < 100; i++) {
		sprintf(names[i], "n%d", i);
		item.key = names[i];
		item.data = &names[i];
		e = hsearch(item, ENTER);
		CHECK(e && e->data == &names[i]);
	}
	for (i = 0; i < 100; i++) {
		char other[4];

		strcpy(other, names[i]);
		item.key = other;
		item.data = 0;
		e = hsearch(item, i & 1 ? FIND : ENTER);
		CHECK(e && e->key == names[i] && e->data == &names[i]);
	}
	item.key = "absent";
	CHECK(!hsearch(item, FIND));
	hdestroy();
	CHECK(hcreate(1));
	item.key = names[0];
	CHECK(!hsearch(item, FIND));
	hdestroy();

	memset(&h, 0, sizeof h);
	CHECK(hcreate_r(3, &h) && h.table);
	item.data = &h;
	CHECK(hsearch_r(item, ENTER, &e, &h) && e->data == &h);
	CHECK(hsearch_r(item, FIND, &e, &h) && e->data == &h);
	item.key = "x";
	errno = 0;
	CHECK(!hsearch_r(item, FIND, &e, &h) && !e && errno == ESRCH);
	/* It becomes full. */
	for (i = 1; i < 100; i++) {
		item.key = names[i];
		errno = 0;
		if (!hsearch_r(item, ENTER, &e, &h))
			break;
	}
	CHECK(i >= 3 && i < 100 && errno == ENOMEM && !e);
	hdestroy_r(&h);
	CHECK(!h.table);
	CHECK(hcreate_r(3, &h));
	hdestroy_r(&h);
}

static int compared;

static int compare(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;

	compared++;
	return x < y ? -1 : x > y;
}

static int last, nodes, deepest, released;

static void visit(const void *node, VISIT when, int level)
{
	int key = **(int *const *)node;

	if (level > deepest)
		deepest = level;
	if (when != postorder && when != leaf)
		return;
	CHECK(key > last);
	last = key;
	nodes++;
}

static void release(void *key)
{
	released += *(int *)key;
}

static void check_tree(const void *root, int count)
{
	last = -1;
	nodes = deepest = 0;
	twalk(root, visit);
	CHECK(nodes == count);
}

static void tree(void)
{
	enum { N = 1000 };
	static int keys[N];
	void *root = 0, *node, *above;
	int i = 0, k, sum = 0;

	CHECK(!tfind(&i, &root, compare) && !tdelete(&i, &root, compare));
	for (i = 0; i < N; i++)
		keys[i] = i;
	/* In order, which would make a list of a tree that is not balanced */
	for (i = 0; i < N; i++) {
		node = tsearch(&keys[i], &root, compare);
		CHECK(node && *(int **)node == &keys[i]);
	}
	check_tree(root, N);
	CHECK(deepest < 20);
	k = 500;
	node = tsearch(&k, &root, compare);
	CHECK(node && *(int **)node == &keys[500]);
	CHECK(tfind(&k, &root, compare) == node);
	compared = 0;
	k = N;
	CHECK(!tfind(&k, &root, compare) && compared < 20);
	CHECK(!tdelete(&k, &root, compare));
	for (i = 0; i < N; i++) {
		k = i * 7 % N;
		if (k % 3 == 0)
			continue;
		above = tdelete(&keys[k], &root, compare);
		CHECK(above != 0);
		CHECK(!tfind(&keys[k], &root, compare));
	}
	check_tree(root, (N + 2) / 3);
	CHECK(deepest < 16);
	for (i = 0; i < N; i += 3) {
		CHECK(tfind(&keys[i], &root, compare) != 0);
		sum += i;
	}
	tdestroy(root, release);
	CHECK(released == sum);

	/* The last node, and what is above a leaf */
	root = 0;
	node = tsearch(&keys[1], &root, compare);
	tsearch(&keys[2], &root, compare);
	CHECK(tdelete(&keys[2], &root, compare) == node);
	CHECK(tdelete(&keys[1], &root, compare) && !root);
}

static void array(void)
{
	int a[4] = { 5, 3, 9 }, k = 9, calls;
	size_t n = 3;

	compared = 0;
	CHECK(lfind(&k, a, &n, sizeof *a, compare) == a + 2);
	calls = compared;
	CHECK(calls == 3 && lsearch(&k, a, &n, sizeof *a, compare) == a + 2);
	k = 4;
	CHECK(!lfind(&k, a, &n, sizeof *a, compare) && n == 3);
	CHECK(lsearch(&k, a, &n, sizeof *a, compare) == a + 3);
	CHECK(n == 4 && a[3] == 4);
}

static void list(void)
{
	struct element {
		struct element *next, *previous;
		int n;
	} a = { &a, &a, 7 }, b, c, d = { 0, 0, 0 };

	insque(&b, &a);		/* circular */
	insque(&c, &a);
	CHECK(a.next == &c && c.next == &b && b.next == &a);
	CHECK(a.previous == &b && b.previous == &c && c.previous == &a);
	remque(&c);
	CHECK(a.next == &b && b.previous == &a && a.n == 7);

	d.next = d.previous = &a;
	insque(&d, 0);		/* linear */
	CHECK(!d.next && !d.previous);
	insque(&c, &d);
	CHECK(d.next == &c && c.previous == &d && !c.next);
	remque(&c);
	CHECK(!d.next);
}

int main(void)
{
	hash();
	tree();
	array();
	list();
	return failed;
}
