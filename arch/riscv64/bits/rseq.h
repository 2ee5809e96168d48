/* rseq.h - what precedes the abort handler of a critical section: csrw mhartid, x0, which always traps. */
#define RSEQ_SIG 0xf1401073
