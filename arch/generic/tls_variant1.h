/*
 * tls_variant1.h - thread-local variables begin TLS_OFFSET bytes after t, or a pad
 * more that their alignment asks for (variant I of the ELF TLS paper). What
 * else a thread has lies before them: at t, or where TLS_OFFSET is 0, ahead:
 *
 *	room -> slack | struct tcb | t -> pad | variables | slack
 */
#define TLS_TCB_OFFSET(size, mask) ((mask) + sizeof(struct tcb))
#define TLS_AREA_SIZE(size, mask) \
	((size) + 2 * (mask) + sizeof(struct tcb) + TLS_OFFSET)
#define TLS_BLOCK(t, address, size, mask) \
	((t) + TLS_OFFSET + (((address) - TLS_OFFSET) & (mask)))
