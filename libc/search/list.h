/* list.h - how the elements of insque and remque begin. */
#ifndef LIST_H
#define LIST_H

/* The caller's structure is another one. */
struct element {
	struct element *next, *previous;
} __attribute__((__may_alias__));

#endif
