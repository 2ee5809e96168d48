/* auxv.h - the auxiliary vector: what the kernel tells a new program. */
#ifndef AUXV_H
#define AUXV_H

#define AT_NULL 0
#define AT_PAGESZ 6
#define AT_RANDOM 25
#define AT_SYSINFO 32
#define AT_SYSINFO_EHDR 33

struct auxv {
	unsigned long type, value;
};

/* The value of the first entry of a type, or what to take if there is none. */
static inline unsigned long auxval(const struct auxv *a, unsigned long type,
	unsigned long otherwise)
{
	for (; a->type != AT_NULL; a++)
		if (a->type == type)
			return a->value;
	return otherwise;
}

#endif
