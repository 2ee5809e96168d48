#include <stdlib.h>
#include "paths.h"

void __paths_free(struct paths *p)
{
	while (p->n)
		free(p->path[--p->n]);
	free(p->path);
}
