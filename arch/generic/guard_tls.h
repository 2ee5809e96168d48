/*
 * guard_tls.h - compilers read the stack guard from struct tcb.
 *
 * The thread-local byte gives the program a TLS segment: without one, crt sets
 * no thread pointer. Nothing uses the byte, so the attributes keep it from being
 * removed by the compiler and by --gc-sections.
 */
#define STACK_GUARD static __thread char anchor __attribute__((used, retain))
#define SET_STACK_GUARD(guard) ((void)0)
#define SET_TLS_GUARD(tcb, value) ((tcb)->guard = (value))
