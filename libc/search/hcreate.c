#include "hash.h"

struct hsearch_data __hash_table;

int hcreate(size_t n)
{
	return hcreate_r(n, &__hash_table);
}
