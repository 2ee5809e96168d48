/*
 * tls_variant2.h - thread-local variables precede the thread control block,
 * which the thread pointer, t, points at (variant II of the ELF TLS document):
 *
 *	area -> slack | variables | pad | t -> struct tcb | slack
 *
 * The slack lets t be aligned: mask is the alignment minus 1.
 */

#define TP_BIAS 0
#define DTP_BIAS 0

/* From the start of the area to t, before t is rounded down by mask. */
#define TLS_TCB_OFFSET(size, mask) ((size) + 2 * (mask))
#define TLS_AREA_SIZE(size, mask) \
	(TLS_TCB_OFFSET(size, mask) + sizeof(struct tcb))
/* Where the variables are, for a segment of this size linked at this address. */
#define TLS_BLOCK(t, address, size, mask) \
	((t) - (size) - (-((address) + (size)) & (mask)))
