/* list.h - how the elements of insque and remque begin. */
#ifndef LIST_H
#define LIST_H

struct element {
	struct element *next, *previous;
};

#endif
