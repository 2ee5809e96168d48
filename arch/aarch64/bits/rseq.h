/* rseq.h - what precedes the abort handler of a critical section: brk #0x45e0. */
#define RSEQ_SIG 0xd428bc00
