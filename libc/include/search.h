/* search.h - POSIX <search.h>: a hash table, binary trees, arrays and lists. */
#ifndef _SEARCH_H
#define _SEARCH_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;

typedef struct entry {
	char *key;
	void *data;
} ENTRY;
typedef enum { FIND, ENTER } ACTION;
typedef enum { preorder, postorder, endorder, leaf } VISIT;

/*
 * Creates the one hash table, with room for n entries. Nonzero, or 0 on failure:
 * ENOMEM, or there is one already. hdestroy frees it, but no key and no data.
 */
int hcreate(size_t n);
void hdestroy(void);
/*
 * Finds the entry with the key of item, which with ENTER is added if there is
 * none. The key is not copied. Null: there is none (ESRCH), or the table is full
 * (ENOMEM).
 */
ENTRY *hsearch(ENTRY item, ACTION action);
#ifdef _GNU_SOURCE
/*
 * The same for a table of the caller's, which must be zeroed at first. They store
 * the entry or null in *found, and return 0 if they fail. GNU
 */
struct hsearch_data {
	struct entry *table;
	unsigned size;		/* a power of two */
	unsigned filled;
};
int hcreate_r(size_t n, struct hsearch_data *h);
void hdestroy_r(struct hsearch_data *h);
int hsearch_r(ENTRY item, ACTION action, ENTRY **found, struct hsearch_data *h);
#endif

/*
 * Balanced trees. A pointer to a node points to its first member, the key: what
 * the caller gave. *root is null for an empty tree. compare returns a number less
 * than, equal to or greater than 0.
 *
 * tsearch finds the node of a key, or adds one; null if there is no memory. tfind
 * returns null if there is none. tdelete removes a node and returns one that was
 * above it, or if it was the root, any pointer but null; null if there is none.
 */
void *tsearch(const void *key, void **root,
	int (*compare)(const void *, const void *));
void *tfind(const void *key, void *const *root,
	int (*compare)(const void *, const void *));
void *tdelete(const void *__restrict key, void **__restrict root,
	int (*compare)(const void *, const void *));
/*
 * Calls visit for each node before, between and after those below it, or once for
 * a leaf; with the node, which of these it is, and its level, 0 for the root.
 */
void twalk(const void *root, void (*visit)(const void *, VISIT, int));
#ifdef _GNU_SOURCE
/* Frees all nodes, and calls release for each key. GNU */
void tdestroy(void *root, void (*release)(void *key));
#endif

/*
 * Find an element of an array of *n, each of size bytes: compare returns 0. If
 * there is none, lfind returns null, and lsearch adds the key at the end, for which
 * there must be room.
 */
void *lfind(const void *key, const void *array, size_t *n, size_t size,
	int (*compare)(const void *, const void *));
void *lsearch(const void *key, void *array, size_t *n, size_t size,
	int (*compare)(const void *, const void *));

#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
/*
 * Lists, linear or circular, of structures whose first members point to the next
 * and the previous one. insque adds an element after another, or makes it the only
 * one if that is null; remque removes one.
 */
void insque(void *element, void *previous);
void remque(void *element);
#endif

#ifdef __cplusplus
}
#endif

#endif
