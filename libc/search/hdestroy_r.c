#include <search.h>
#include <stdlib.h>

void hdestroy_r(struct hsearch_data *h)
{
	free(h->table);
	h->table = 0;
}
