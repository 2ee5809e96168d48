/* atexit.h - the way into exit, for atexit and for C++ compilers. */
#ifndef ATEXIT_H
#define ATEXIT_H

/* From exit, and what C++ calls to have a static object destroyed. */
void __atexit_run(void);
int __cxa_atexit(void (*f)(void *), void *arg, void *dso);

#endif
