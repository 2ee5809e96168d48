/* __cxa_guard_abort.c - called if a static object's constructor throws. */
void __cxa_guard_abort(char *guard)
{
	(void)guard;	/* it was not taken: there is one thread */
}
