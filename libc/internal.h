/* internal.h - what the library's own files share. */
#ifndef INTERNAL_H
#define INTERNAL_H

/*
 * The last step of a public function that asked the kernel: a value as it is,
 * a negated errno as -1 with errno set.
 */
long __ret(long r);

#endif
