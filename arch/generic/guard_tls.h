/*
 * guard_tls.h - compilers expect the stack guard in struct tcb.
 *
 * The thread-local byte gives the program a thread-local segment, so that crt
 * sets up the thread pointer. It must stay even where the linker collects what
 * nothing refers to.
 */
#define STACK_GUARD static __thread char anchor __attribute__((used, retain))
#define SET_STACK_GUARD(guard) ((void)0)
#define SET_TLS_GUARD(t, value) ((t)->guard = (value))
