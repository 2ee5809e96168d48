#include <glob.h>
#include <stdlib.h>

void globfree(glob_t *g)
{
	size_t i;

	if (!g->gl_pathv)
		return;
	for (i = 0; i < g->gl_pathc; i++)
		free(g->gl_pathv[(g->gl_flags & GLOB_DOOFFS ? g->gl_offs : 0) + i]);
	free(g->gl_pathv);
	g->gl_pathv = 0;
	g->gl_pathc = 0;
}
