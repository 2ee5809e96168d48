/*
 * sigreturn.h - without a vDSO the kernel supplies no code for a signal handler
 * to return to, so the program does. The kernel builds one of two frames,
 * depending on SA_SIGINFO (4); the code must match.
 */
#define SA_RESTORER 0x04000000
#define SET_RESTORER(action) ((action)->restorer = \
	(action)->flags & 4 ? __restore_rt : __restore, \
	(action)->flags |= SA_RESTORER)

void __restore(void);
void __restore_rt(void);
