/*
 * tls_variant1.h - thread-local variables follow the thread control block
 * (variant I of the ELF TLS document).
 *
 * Machines set the thread pointer to t, or TP_BIAS bytes after it. The variables
 * begin TLS_OFFSET bytes after t, plus a pad to align them. With a TLS_OFFSET of 0
 * the control block is before t:
 *
 *	TLS_OFFSET > 0:	area -> slack | t -> struct tcb | pad | variables | slack
 *	TLS_OFFSET = 0:	area -> slack | struct tcb | t -> pad | variables | slack
 *
 * The slack lets t be aligned: mask is the alignment minus 1. Where code passes a
 * variable's offset to __tls_get_addr, it is DTP_BIAS bytes less.
 */

/* From the start of the area to t, before t is rounded down by mask. */
#define TLS_TCB_OFFSET(size, mask) ((mask) + sizeof(struct tcb))
#define TLS_AREA_SIZE(size, mask) \
	((size) + 2 * (mask) + sizeof(struct tcb) + TLS_OFFSET)
/* Where the variables are, for a segment of this size linked at this address. */
#define TLS_BLOCK(t, address, size, mask) \
	((t) + TLS_OFFSET + (((address) - TLS_OFFSET) & (mask)))
