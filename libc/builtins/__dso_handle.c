/* __dso_handle.c - the last argument of __cxa_atexit: 0 in an executable. */
extern void *const __dso_handle;
void *const __dso_handle = 0;
