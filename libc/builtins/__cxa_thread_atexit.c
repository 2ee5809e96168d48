/*
 * __cxa_thread_atexit.c - has a thread_local object destroyed when the thread ends,
 * which is when the program does. The order is that of all objects: the one that
 * was constructed last is the first.
 */
#include "stdlib/atexit.h"

int __cxa_thread_atexit(void (*f)(void *), void *arg, void *dso)
{
	return __cxa_atexit(f, arg, dso);
}
