/*
 * __cxa_guard_acquire.c - called before a function's static object is used:
 * returns whether it must be initialised. In the Itanium C++ ABI the first byte
 * of the guard is not 0 once it is. There is one thread, so no lock is needed.
 */
int __cxa_guard_acquire(char *guard)
{
	return !*guard;
}
