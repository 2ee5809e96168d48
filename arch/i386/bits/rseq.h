/* rseq.h - what precedes the abort handler of a critical section: the operand of a ud1. */
#define RSEQ_SIG 0x53053053
