/* __dso_handle.c - what C++ tells __cxa_atexit; there is only the program. */
extern void *const __dso_handle;
void *const __dso_handle = 0;
