#include <search.h>
#include "list.h"

void insque(void *element, void *previous)
{
	struct element *e = element, *p = previous;

	e->previous = p;
	e->next = p ? p->next : 0;
	if (p)
		p->next = e;
	if (e->next)
		e->next->previous = e;
}
