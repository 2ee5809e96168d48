/* hash.h - the table of hsearch, the same as that of hsearch_r. */
#ifndef HASH_H
#define HASH_H

#include <search.h>

extern struct hsearch_data __hash_table;

#endif
