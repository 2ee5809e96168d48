/* __cxa_guard_release.c - called after a static object has been initialised. */
void __cxa_guard_release(char *guard)
{
	*guard = 1;
}
