/* restore.h - how a handler returns: most kernels bring the code for it. */
#define RESTORE(action) ((void)0)
