/* __dso_handle.c - the last argument of __cxa_atexit: 0 is the program. */
extern void *const __dso_handle;
void *const __dso_handle = 0;
