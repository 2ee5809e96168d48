/*
 * strto.h - the common part of strtol, strtoul and their variants.
 *
 * max is the largest result and min the absolute value of the smallest one. If
 * they are equal, the result is unsigned, and a minus sign negates it.
 */
#ifndef STRTO_H
#define STRTO_H

unsigned long long __strto(const char *s, char **end, int base,
	unsigned long long max, unsigned long long min);

#endif
