/* random.h - getrandom for the other functions here. */
#ifndef RANDOM_H
#define RANDOM_H

#include <stddef.h>

/* The same as getrandom(2), but returns a negated errno on failure. */
long __getrandom(void *buf, size_t n, unsigned flags);

#endif
