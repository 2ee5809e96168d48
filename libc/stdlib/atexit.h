/* atexit.h - registers functions for exit to call. */
#ifndef ATEXIT_H
#define ATEXIT_H

/*
 * Makes exit call f(arg). C++ compilers call this to have a static object
 * destroyed. Returns 0, or -1 if there is no memory left.
 */
int __cxa_atexit(void (*f)(void *), void *arg, void *dso);

#endif
