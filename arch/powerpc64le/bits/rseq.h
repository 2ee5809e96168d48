/* rseq.h - what precedes the abort handler of a critical section: twui r5, 11, which always traps. */
#define RSEQ_SIG 0x0fe5000b
