/*
 * tls_below.h - thread-local variables end where the thread pointer points, but
 * for a pad that their alignment asks for (variant II of the ELF TLS paper):
 *
 *	room -> slack | variables | pad | t -> struct tcb | slack
 */
#define TLS_PLACE(size, mask) ((size) + 2 * (mask))
#define TLS_ROOM(size, mask) (TLS_PLACE(size, mask) + sizeof(struct tcb))
#define TLS_IMAGE(t, address, size, mask) \
	((t) - (size) - (-((address) + (size)) & (mask)))
