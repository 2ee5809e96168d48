/* sigreturn.h - how a handler returns: to code that the program brings. */
#define SA_RESTORER 0x04000000
#define SET_RESTORER(action) ((action)->flags |= SA_RESTORER, \
	(action)->restorer = __restore_rt)

void __restore_rt(void);
