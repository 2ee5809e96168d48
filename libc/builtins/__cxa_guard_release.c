/* __cxa_guard_release.c - called once a static object is initialised. */
void __cxa_guard_release(char *guard)
{
	*guard = 1;
}
