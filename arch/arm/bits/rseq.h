/* rseq.h - what precedes the abort handler of a critical section: an undefined instruction. */
#define RSEQ_SIG 0xe7f5def3
