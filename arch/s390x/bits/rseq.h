/* rseq.h - what precedes the abort handler of a critical section: trap4 0xfff, which always traps. */
#define RSEQ_SIG 0xb2ff0fff
