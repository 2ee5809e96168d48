#include <search.h>
#include "list.h"

void remque(void *element)
{
	struct element *e = element;

	if (e->next)
		e->next->previous = e->previous;
	if (e->previous)
		e->previous->next = e->next;
}
