/*
 * __cxa_guard_acquire.c - called before a static object of a function is used:
 * must it be initialised? The Itanium C++ ABI says that the first byte of the
 * guard is not 0 once it is. There is one thread, so no lock is needed.
 */
int __cxa_guard_acquire(char *guard)
{
	return !*guard;
}
