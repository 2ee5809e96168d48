/*
 * tls_variant2.h - thread-local variables end where the thread pointer points, but
 * for a pad that their alignment asks for (variant II of the ELF TLS paper):
 *
 *	room -> slack | variables | pad | t -> struct tcb | slack
 */
#define TLS_TCB_OFFSET(size, mask) ((size) + 2 * (mask))
#define TLS_AREA_SIZE(size, mask) (TLS_TCB_OFFSET(size, mask) + sizeof(struct tcb))
#define TLS_BLOCK(t, address, size, mask) \
	((t) - (size) - (-((address) + (size)) & (mask)))
