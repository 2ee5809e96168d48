/*
 * unknown.h - for functions that read memory by words or vectors, and so bytes after
 * the object that they were given.
 */
#ifndef UNKNOWN_H
#define UNKNOWN_H

/*
 * Returns p, of which the compiler then does not know what object it points to. Where
 * it inlines such a function, in the one header and at -flto, it might know that the
 * object is smaller than a vector, conclude that the vector is not in it, and leave out
 * stores to the object. All that was stored before is in memory here.
 */
static inline void *unknown(const void *p)
{
	__asm__("" : "+r"(p) : : "memory");
	return (void *)p;
}

#endif
