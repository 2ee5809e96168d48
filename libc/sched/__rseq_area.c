/*
 * __rseq_area.c - registers an area with rseq(2) before main. Programs that ask
 * for their CPU, or use <sys/rseq.h>, link this.
 *
 * When: before main, because it costs less than 1 us, a page for thread-local
 * memory included, and a registration at some later call could happen in a child
 * of vfork, which shares the memory, or in a signal handler.
 */
#include "auxv.h"
#include "rseq.h"
#include "syscall.h"
#include "tls.h"

#ifdef RSEQ_SIG

#define LEGACY_LENGTH 32	/* each kernel accepts this length and alignment */
#define FIRST_FEATURES 20	/* what Linux 4.18 to 6.2 fill of it: until flags */

__thread union rseq_area __rseq_area __attribute__((aligned(RSEQ_AREA))) = {
	{ .cpu_id = RSEQ_CPU_ID_UNINITIALIZED }
};

/* They are declared const: they don't change once main runs. */
static ptrdiff_t offset;
unsigned __rseq_filled;
extern const ptrdiff_t __rseq_offset __attribute__((alias("offset")));
extern const unsigned __rseq_size __attribute__((alias("__rseq_filled")));
int __rseq_error;

static void enroll(int argc, char **argv, char **envp)
{
	const struct auxv *auxv;
	unsigned long features, align;
	unsigned length = LEGACY_LENGTH;
	/*
	 * On arm the address comes from a function. volatile, so that gcc does not
	 * call it while it loads the registers for the system call.
	 */
	union rseq_area *volatile area = &__rseq_area;

	(void)argc;
	(void)argv;
	while (*envp++)
		;
	auxv = (const struct auxv *)envp;
	features = auxval(auxv, AT_RSEQ_FEATURE_SIZE, FIRST_FEATURES);
	align = auxval(auxv, AT_RSEQ_ALIGN, LEGACY_LENGTH);
	if (features > RSEQ_AREA || align > RSEQ_AREA)
		features = LEGACY_LENGTH;
	if (features > LEGACY_LENGTH)
		length = RSEQ_AREA;
	__rseq_error = (int)syscall4(SYS_rseq, area, length, 0, RSEQ_SIG);
	offset = (ptrdiff_t)((uintptr_t)area - thread_pointer());
	if (!__rseq_error)
		__rseq_filled = (unsigned)features;
	else
		__rseq_area.rseq.cpu_id = RSEQ_CPU_ID_REGISTRATION_FAILED;
}

/* Not in .init_array: constructors may ask for the CPU, and look at __rseq_size. */
__attribute__((section(".preinit_array"), used))
static void (*const hook)(int, char **, char **) = enroll;

#else

const ptrdiff_t __rseq_offset;
const unsigned __rseq_size;
unsigned __rseq_filled;
int __rseq_error = RSEQ_NOT_HERE;

#endif

const unsigned __rseq_flags;
