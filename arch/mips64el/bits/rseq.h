/* rseq.h - what precedes the abort handler of a critical section: break 0x350. */
#define RSEQ_SIG 0x0350000d
