/* restore.h - how a handler returns: most kernels have their own code for it. */
#define RESTORE(action) ((void)0)
