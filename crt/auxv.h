/*
 * auxv.h - the auxiliary vector, which the kernel puts on a new program's stack
 * after the environment. Its numbers are those of <linux/auxvec.h>.
 */
#ifndef AUXV_H
#define AUXV_H

#define AT_NULL 0
#define AT_PAGESZ 6
#define AT_HWCAP 16
#define AT_SECURE 23
#define AT_RANDOM 25
#define AT_HWCAP2 26
#define AT_RSEQ_FEATURE_SIZE 27
#define AT_RSEQ_ALIGN 28
#define AT_SYSINFO 32
#define AT_SYSINFO_EHDR 33

struct auxv {
	unsigned long type, value;
};

/* The vector. Programs that refer to this link auxv.c, which sets it. */
extern const struct auxv *__auxv;

/* The value of the first entry of this type, or fallback if there is none. */
static inline unsigned long auxval(const struct auxv *a, unsigned long type,
	unsigned long fallback)
{
	for (; a->type != AT_NULL; a++)
		if (a->type == type)
			return a->value;
	return fallback;
}

#endif
