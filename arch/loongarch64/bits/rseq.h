/* rseq.h - what precedes the abort handler of a critical section: break 0x10. */
#define RSEQ_SIG 0x002a0010
