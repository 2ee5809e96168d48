/*
 * launch.c - the real start-up, with each vector and image that a kernel could
 * pass: the program must work, and report the right state of its routines.
 * usage: launch PROGRAM [FILE]: with the image in a file, or all of the cases
 * flags: -O2
 * program: tests/launch/clocks.c
 * not: kernel, it is a kernel to others
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/vdso.h>
#include <sys/wait.h>
#include "load.h"
#include "vdso.h"
#include "vdso_quirk.h"
#include "../image/kit.h"

#define VECTOR_MAX 64

static char **environment;
static const char *program;
static struct auxv vector[VECTOR_MAX];
static unsigned failures, cases;

/* Starts from the kernel's own vector, which follows the environment. */
static void copy_vector(void)
{
	const struct auxv *a;
	char **s = environment;
	unsigned i;

	while (*s++)
		;
	a = (const struct auxv *)s;
	for (i = 0; i < VECTOR_MAX - 2 && a[i].type != AT_NULL; i++)
		vector[i] = a[i];
	vector[i].type = AT_NULL;
}

static struct auxv *item(unsigned long type)
{
	struct auxv *a = vector;

	while (a->type != AT_NULL && a->type != type)
		a++;
	return a;
}

static void set(unsigned long type, unsigned long value)
{
	struct auxv *a = item(type);

	if (a->type == AT_NULL)
		a[1].type = AT_NULL;
	a->type = type;
	a->value = value;
}

static void delete(unsigned long type)
{
	struct auxv *a = item(type);

	for (; a->type != AT_NULL; a++)
		a[0] = a[1];
}

/* Starts the program, which checks the state of a routine; -1 is any state. */
static void start_with(const char *name, int state, unsigned routine)
{
	char text[12] = "any", number[12];
	char *argv[] = { (char *)program, text, number, 0 };
	int status = 0;
	pid_t pid = fork();

	snprintf(number, sizeof number, "%u", routine);
	if (state >= 0)
		snprintf(text, sizeof text, "%d", state);
	if (!pid) {
		load(program, argv, environment, vector);
		_exit(255);
	}
	if (waitpid(pid, &status, 0) != pid || status) {
		printf("%s: wanted state %s, status %#x\n", name, text,
			(unsigned)status);
		failures++;
	}
	cases++;
}

static void start(const char *name, int state)
{
	start_with(name, state, 0);
}

/* A routine that fails, so that the system call is made. */
static int not_here(void)
{
	return -38 /* ENOSYS, or anything but 0 */;
}

static void *executable(const void *bytes, size_t size)
{
	void *p = mmap(0, size, PROT_READ | PROT_WRITE | PROT_EXEC,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED)
		exit(3);
	memcpy(p, bytes, size);
	return p;
}

/* Faults of real images: a wrong time, and too many words written. */
static int wrong_clock(int clock, long long *ts)
{
	ts[0] = clock;
	ts[1] = 7;
	return 0;
}

static int wrong_cpu(unsigned *cpu, unsigned *node)
{
	cpu[0] = cpu[1] = 1;
	node[0] = node[1] = 0;
	return 0;
}

/* Copies a function to where the wanted symbol points. */
static void put(struct built *b, uintptr_t code, size_t size)
{
	memcpy(b->code + 32, (void *)(code & -2ul), size);
	b->symbols[2].value |= code & 1;	/* Thumb code has odd addresses */
}

static void images(void)
{
	static struct built image;
	struct tickvdso_routine r;
	const struct kind *k;

	if (vdso_routine(0, &r))
		return;	/* a machine without a vDSO */
	for (k = kinds; k < kinds + KINDS; k++) {
		make_kind(&image, k, r.symbol, r.version);
		if (k->state == TICKVDSO_BOUND)
			put(&image, (uintptr_t)not_here, 16);
		copy_vector();
		/* loaded at any address: the reader computes the bias */
		set(AT_SYSINFO_EHDR, (unsigned long)executable(image.bytes, 4096));
		/* tickvdso_routine adds this state to those of the reader */
		start(k->name, k->change == no_name ? TICKVDSO_SWITCHED_OFF :
			k->state);
	}
	/* An image with the routine for 32-bit time only. */
	make_kind(&image, kinds, "__vdso_clock_gettime32", r.version);
	copy_vector();
	set(AT_SYSINFO_EHDR, (unsigned long)executable(image.bytes, 4096));
	start("only another name", TICKVDSO_NO_SYMBOL);
}

/* Routines with wrong results, on machines that have a self-test for them. */
static void wrong_results(void)
{
	static struct built image;
	struct tickvdso_routine r;
	unsigned i;

	for (i = 0; !vdso_routine(i, &r); i++) {
		size_t n = strlen(r.symbol), end = strlen(VDSO_SELFTESTED);

		if (!end || n < end || strcmp(r.symbol + n - end, VDSO_SELFTESTED))
			continue;
		make_kind(&image, kinds, r.symbol, r.version);
		put(&image, r.symbol[n - 1] == 'u' ? (uintptr_t)wrong_cpu :
			(uintptr_t)wrong_clock, 64);
		copy_vector();
		set(AT_SYSINFO_EHDR, (unsigned long)executable(image.bytes, 4096));
		start_with("a routine with wrong results", TICKVDSO_SELFTEST_FAILED, i);
	}
}

static void vectors(void)
{
	static const unsigned long without[] = {
		AT_SYSINFO_EHDR, AT_SYSINFO, AT_PAGESZ, AT_RANDOM, 3, AT_ENTRY, 16,
	};
	/* sizes and alignments of struct rseq, those of Linux 7.0 first */
	static const unsigned char areas[][2] = {
		{ 33, 64 }, { 64, 64 }, { 65, 128 }, { 24, 128 }, { 100, 32 },
	};
	unsigned i;

	copy_vector();
	start("the kernel's own", -1);
	for (i = 0; i < sizeof without / sizeof *without; i++) {
		int state = without[i] == AT_SYSINFO_EHDR ? TICKVDSO_NO_IMAGE : -1;

		copy_vector();
		delete(without[i]);
		start("one missing", state);
		copy_vector();
		if (item(without[i])->type != AT_NULL)
			item(without[i])->type = AT_IGNORE;
		start("one ignored", state);
		copy_vector();
		if (without[i] != AT_SYSINFO && without[i] != AT_RANDOM)
			set(without[i], 0);
		start("one zero", state);
	}
	for (i = 0; i < sizeof areas / sizeof *areas; i++) {
		copy_vector();
		set(AT_RSEQ_FEATURE_SIZE, areas[i][0]);
		set(AT_RSEQ_ALIGN, areas[i][1]);
		start("another struct rseq", -1);
	}
	copy_vector();
	set(AT_RANDOM, 0);
	start("no random bytes", -1);
	copy_vector();
	delete(AT_SYSINFO_EHDR);
	vector[0].type = AT_NULL;
	start("an empty vector", TICKVDSO_NO_IMAGE);
}

int main(int argc, char **argv, char **envp)
{
	environment = envp;
	program = argv[1];
	if (argc == 3) {
		static unsigned char bytes[1 << 20];
		int fd = open(argv[2], O_RDONLY);
		ssize_t n = read(fd, bytes, sizeof bytes);

		if (n < 0) {
			perror(argv[2]);
			return 2;
		}
		copy_vector();
		set(AT_SYSINFO_EHDR, (unsigned long)executable(bytes, sizeof bytes));
		start(argv[2], -1);
	} else if (argc == 2) {
		vectors();
		images();
		wrong_results();
	}
	if (!cases || failures)
		printf("%u of %u cases failed\n", failures, cases);
	return !cases || failures;
}
