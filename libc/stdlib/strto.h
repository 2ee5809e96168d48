/*
 * strto.h - what the strto functions have in common. max and min are how far
 * the result may be above and below 0; where they are equal it is unsigned.
 */
#ifndef STRTO_H
#define STRTO_H

unsigned long long __strto(const char *s, char **end, int base,
	unsigned long long max, unsigned long long min);

#endif
