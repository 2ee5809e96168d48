/*
 * sys/io.h - iopl(2), ioperm(2), inb(2): I/O ports, which only these machines have.
 *
 * Without the permission an access to a port raises SIGSEGV. The value comes first
 * in the arguments of outb, as in glibc.
 */
#ifndef _SYS_IO_H
#define _SYS_IO_H

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Gives the caller access to all ports (level 3) or takes it away (0). -1 with
 * EINVAL for another level, EPERM without CAP_SYS_RAWIO, ENOSYS if the kernel has
 * no such calls.
 */
int iopl(int level);
/* The same for n ports: on is 0 or 1. EINVAL beyond port 65535. */
int ioperm(unsigned long port, unsigned long n, int on);

static __inline__ unsigned char inb(unsigned short port)
{
	unsigned char value;

	__asm__ __volatile__("inb %w1, %0" : "=a"(value) : "Nd"(port));
	return value;
}

static __inline__ unsigned short inw(unsigned short port)
{
	unsigned short value;

	__asm__ __volatile__("inw %w1, %0" : "=a"(value) : "Nd"(port));
	return value;
}

static __inline__ unsigned inl(unsigned short port)
{
	unsigned value;

	__asm__ __volatile__("inl %w1, %0" : "=a"(value) : "Nd"(port));
	return value;
}

static __inline__ void outb(unsigned char value, unsigned short port)
{
	__asm__ __volatile__("outb %0, %w1" : : "a"(value), "Nd"(port));
}

static __inline__ void outw(unsigned short value, unsigned short port)
{
	__asm__ __volatile__("outw %0, %w1" : : "a"(value), "Nd"(port));
}

static __inline__ void outl(unsigned value, unsigned short port)
{
	__asm__ __volatile__("outl %0, %w1" : : "a"(value), "Nd"(port));
}

/* Each access is followed by a write to port 0x80, a pause of about 1 us. */
static __inline__ void __io_pause(void)
{
	outb(0, 0x80);
}

static __inline__ unsigned char inb_p(unsigned short port)
{
	unsigned char value = inb(port);

	__io_pause();
	return value;
}

static __inline__ unsigned short inw_p(unsigned short port)
{
	unsigned short value = inw(port);

	__io_pause();
	return value;
}

static __inline__ unsigned inl_p(unsigned short port)
{
	unsigned value = inl(port);

	__io_pause();
	return value;
}

static __inline__ void outb_p(unsigned char value, unsigned short port)
{
	outb(value, port);
	__io_pause();
}

static __inline__ void outw_p(unsigned short value, unsigned short port)
{
	outw(value, port);
	__io_pause();
}

static __inline__ void outl_p(unsigned value, unsigned short port)
{
	outl(value, port);
	__io_pause();
}

/* n values from or to memory */
static __inline__ void insb(unsigned short port, void *to, unsigned long n)
{
	__asm__ __volatile__("rep insb"
		: "+D"(to), "+c"(n) : "d"(port) : "memory");
}

static __inline__ void insw(unsigned short port, void *to, unsigned long n)
{
	__asm__ __volatile__("rep insw"
		: "+D"(to), "+c"(n) : "d"(port) : "memory");
}

static __inline__ void insl(unsigned short port, void *to, unsigned long n)
{
	__asm__ __volatile__("rep insl"
		: "+D"(to), "+c"(n) : "d"(port) : "memory");
}

static __inline__ void outsb(unsigned short port, const void *from,
	unsigned long n)
{
	__asm__ __volatile__("rep outsb"
		: "+S"(from), "+c"(n) : "d"(port) : "memory");
}

static __inline__ void outsw(unsigned short port, const void *from,
	unsigned long n)
{
	__asm__ __volatile__("rep outsw"
		: "+S"(from), "+c"(n) : "d"(port) : "memory");
}

static __inline__ void outsl(unsigned short port, const void *from,
	unsigned long n)
{
	__asm__ __volatile__("rep outsl"
		: "+S"(from), "+c"(n) : "d"(port) : "memory");
}

#ifdef __cplusplus
}
#endif

#endif
