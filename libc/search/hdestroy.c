#include "hash.h"

void hdestroy(void)
{
	hdestroy_r(&__hash_table);
}
