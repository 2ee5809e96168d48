/*
 * sigreturn.h - the kernel supplies no code for a signal handler to return to:
 * the program must.
 */
#define SA_RESTORER 0x04000000
#define SET_RESTORER(action) ((action)->flags |= SA_RESTORER, \
	(action)->restorer = __restore_rt)

void __restore_rt(void);
