/*
 * sigreturn.h - how a handler returns: to code that the program brings, which
 * must fit the frame, and that depends on SA_SIGINFO (4).
 */
#define SA_RESTORER 0x04000000
#define SET_RESTORER(action) ((action)->restorer = \
	(action)->flags & 4 ? __restore_rt : __restore, \
	(action)->flags |= SA_RESTORER)

void __restore(void);
void __restore_rt(void);
