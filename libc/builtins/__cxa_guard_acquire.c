/*
 * __cxa_guard_acquire.c - C++ asks it before it initialises a static object of
 * a function: must that be done? There is one thread, so nobody else is at it.
 * The first byte of the guard tells, by the Itanium C++ ABI.
 */
int __cxa_guard_acquire(char *guard)
{
	return !*guard;
}
