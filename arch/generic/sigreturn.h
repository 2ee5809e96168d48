/*
 * sigreturn.h - SET_RESTORER(struct kernel_sigaction *): the code that a signal
 * handler returns to. Most kernels supply it, in the vDSO or on the stack.
 */
#define SET_RESTORER(action) ((void)0)
