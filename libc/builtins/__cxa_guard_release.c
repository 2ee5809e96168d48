/* __cxa_guard_release.c - C++ says that a static object is initialised. */
void __cxa_guard_release(char *guard)
{
	*guard = 1;
}
