/* sigreturn.h - how a handler returns: most kernels bring the code for it. */
#define SET_RESTORER(action) ((void)0)
