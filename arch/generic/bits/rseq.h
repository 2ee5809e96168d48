/*
 * rseq.h - the number that precedes the abort handler of a critical section,
 * RSEQ_SIG. No kernel has rseq for this machine, so there is none.
 */
