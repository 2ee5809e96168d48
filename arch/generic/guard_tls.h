/*
 * guard_tls.h - compilers read the stack guard from struct tcb.
 *
 * The thread-local byte gives the program a TLS segment, without which crt sets
 * no thread pointer. It must survive --gc-sections, although nothing uses it.
 */
#define STACK_GUARD static __thread char anchor __attribute__((used, retain))
#define SET_STACK_GUARD(guard) ((void)0)
#define SET_TLS_GUARD(tcb, value) ((tcb)->guard = (value))
