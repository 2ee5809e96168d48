/*
 * vdsoinfo.c - shows for each time, CPU and random function whether rseq, the vDSO
 * or a system call serves it, and how fast; or which routines of an image in a file
 * would be bound.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/vdso.h>
#include <time.h>
#include <unistd.h>

#ifdef SYS_clock_gettime64
#define KERNEL_GETTIME SYS_clock_gettime64
#define KERNEL_GETRES SYS_clock_getres_time64
#else
#define KERNEL_GETTIME SYS_clock_gettime
#define KERNEL_GETRES SYS_clock_getres
#endif

#define USAGE "usage: vdsoinfo [--json | --image FILE | --help | --version]"

static struct timespec ts;
static struct timeval tv;
static unsigned cpu, node;
static char bytes[16];
static void *direct;	/* the vDSO's function that direct_* calls */

static void library_gettime(void) { clock_gettime(CLOCK_MONOTONIC, &ts); }
static void library_getres(void) { clock_getres(CLOCK_MONOTONIC, &ts); }
static void library_timeofday(void) { gettimeofday(&tv, 0); }
static void library_time(void) { ts.tv_sec = time(0); }
static void library_getcpu(void) { getcpu(&cpu, &node); }
static void library_sched(void) { cpu = (unsigned)sched_getcpu(); }
static void library_random(void) { getrandom(bytes, sizeof bytes, 0); }
static void library_arc4(void) { cpu = arc4random(); }

static void direct_gettime(void)
{
	((int (*)(int, void *))direct)(CLOCK_MONOTONIC, &ts);
}

static void direct_coarse(void)
{
	((int (*)(int, void *))direct)(CLOCK_REALTIME_COARSE, &ts);
}

static void direct_timeofday(void)
{
	((int (*)(void *, void *))direct)(&tv, 0);
}

static void direct_time(void)
{
	ts.tv_sec = ((long (*)(void *))direct)(0);
}

static void direct_getcpu(void)
{
	((int (*)(void *, void *, void *))direct)(&cpu, &node, 0);
}

static void direct_sched(void)
{
	unsigned c;

	((int (*)(void *, void *, void *))direct)(&c, 0, 0);
	cpu = c;
}

static void kernel_gettime(void) { syscall(KERNEL_GETTIME, CLOCK_MONOTONIC, &ts); }
static void kernel_getres(void) { syscall(KERNEL_GETRES, CLOCK_MONOTONIC, &ts); }
static void kernel_getcpu(void) { syscall(SYS_getcpu, &cpu, &node, 0); }
static void kernel_random(void) { syscall(SYS_getrandom, bytes, sizeof bytes, 0); }
static void kernel_arc4(void) { syscall(SYS_getrandom, bytes, 4, 0); }
#ifdef SYS_gettimeofday
static void kernel_timeofday(void) { syscall(SYS_gettimeofday, &tv, 0); }
#else
#define kernel_timeofday kernel_gettime
#endif
#ifdef SYS_time
static void kernel_time(void) { syscall(SYS_time, 0); }
#else
static void kernel_time(void) { syscall(KERNEL_GETTIME, CLOCK_REALTIME_COARSE, &ts); }
#endif

static const struct call {
	const char *name;
	void (*library)(void), (*direct)(void), (*kernel)(void);
	/* the direct call where clock_gettime serves, as this ABI has no other */
	void (*instead)(void);
} calls[] = {
	{ "clock_gettime", library_gettime, direct_gettime, kernel_gettime, 0 },
	{ "clock_getres", library_getres, direct_gettime, kernel_getres, 0 },
	{ "gettimeofday", library_timeofday, direct_timeofday, kernel_timeofday,
		direct_gettime },
	{ "time", library_time, direct_time, kernel_time, direct_coarse },
	{ "getcpu", library_getcpu, direct_getcpu, kernel_getcpu, 0 },
	{ "sched_getcpu", library_sched, direct_sched, kernel_getcpu, 0 },
	/* A direct call would need a state of its own. */
	{ "getrandom", library_random, 0, kernel_random, 0 },
	{ "arc4random", library_arc4, 0, kernel_arc4, 0 },
};

/* How to call a function, or null if this program does not know it. */
static const struct call *find(const char *name)
{
	size_t i;

	for (i = 0; i < sizeof calls / sizeof *calls; i++)
		if (!strcmp(calls[i].name, name))
			return calls + i;
	return 0;
}

/* Times are integers, in 0.1 ns: some machines have no floating point. */
#define TENTHS(x) (x) / 10, (x) % 10

static long long now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000000000LL + t.tv_nsec;
}

/* The time of a call in 0.1 ns, as the mean of n calls. */
static long long mean(void (*f)(void), int n)
{
	long long start = now();
	int i;

	for (i = 0; i < n; i++)
		f();
	return (now() - start) * 10 / n;
}

/*
 * Measures the library, the direct call and the system call in turns, and keeps
 * the best of up to 40 runs of each: interrupts only make a run longer. On slow
 * (emulated) machines it stops after 50 ms, but not before the third run.
 */
static void measure(const struct call *c, void (*d)(void), int fast,
	long long ns[3])
{
	void (*f[3])(void) = { c->library, d, c->kernel };
	long long start = now();
	int i, round;

	for (round = 0; round < 40; round++) {
		if (round > 2 && now() - start > 50000000)
			break;
		for (i = 0; i < 3; i++)
			if (f[i]) {
				long long t = mean(f[i], fast && i < 2 ? 5000 : 500);

				if (!round || t < ns[i])
					ns[i] = t;
			}
	}
}

static void clock_source(char *s, size_t size)
{
	ssize_t n = -1;
	int fd = open("/sys/devices/system/clocksource/clocksource0/"
		"current_clocksource", O_RDONLY);

	if (fd >= 0) {
		n = read(fd, s, size - 1);
		close(fd);
	}
	if (n > 0)
		s[n - (s[n - 1] == '\n')] = 0;
	else
		strcpy(s, "unknown");
}

/* Is a symbol of the vDSO that of this function, after __vdso_ or the like? */
static int is_of(const char *symbol, const char *name)
{
	const char *s = symbol ? strchr(symbol + 2, '_') : 0;

	return s && !strncmp(s + 1, name, strlen(name));
}

/* Why this path, and for a system call also why not the vDSO. */
static void print_reasons(const struct vdso_function *f)
{
	printf("%s", f->reason);
	if (f->path[0] == 's' && strcmp(f->reason, f->routine.reason))
		printf("; %s", f->routine.reason);
}

static void print_line(const struct vdso_function *f, const struct call *c,
	int json)
{
	const struct tickvdso_routine *r = &f->routine;
	void (*d)(void) = c->direct;
	long long ns[3] = { 0, 0, 0 }, faster;
	char name[64] = "-", address[32] = "-";

	if (c->instead && !is_of(r->symbol, c->name))
		d = c->instead;
	if (!r->address)
		d = 0;
	direct = r->address;
	measure(c, d, f->path[0] != 's', ns);
	faster = ns[0] ? ns[2] * 10 / ns[0] : 0;
	if (json) {
		printf("    {\"name\": \"%s\", \"symbol\": \"%s\", "
			"\"version\": \"%s\", \"address\": \"%#lx\", "
			"\"path\": \"%s\", \"reason\": \"", f->name,
			r->symbol ? r->symbol : "-", r->version ? r->version : "-",
			(unsigned long)r->address, f->path);
		print_reasons(f);
		printf("\",\n     \"ns\": %lld.%lld, ", TENTHS(ns[0]));
		if (d)
			printf("\"direct_ns\": %lld.%lld, ", TENTHS(ns[1]));
		printf("\"syscall_ns\": %lld.%lld, \"faster\": %lld.%lld}",
			TENTHS(ns[2]), TENTHS(faster));
		return;
	}
	if (r->symbol)
		snprintf(name, sizeof name, "%s@%s", r->symbol, r->version);
	if (r->address)
		snprintf(address, sizeof address, "%#lx",
			(unsigned long)r->address);
	printf("%-14s %-35s %-14s  %-7s %4lld.%lld ", f->name, name, address,
		f->path, TENTHS(ns[0]));
	if (d)
		printf("%4lld.%lld ", TENTHS(ns[1]));
	else
		printf("%6s ", "-");
	printf("%5lld.%lld %4lld.%lldx", TENTHS(ns[2]), TENTHS(faster));
	/* "bound" and "registered" are all that is to say of these. */
	if (f->path[0] == 's' || (f->path[0] == 'v' && f->reason != r->reason)) {
		printf("  ");
		print_reasons(f);
	}
	puts("");
}

/* Shows what would be bound of an image in a file. Returns the exit status. */
static int show_image(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	off_t size = fd < 0 ? -1 : lseek(fd, 0, SEEK_END);
	struct tickvdso_routine r;
	char *image;
	unsigned i;

	if (size < 0 || size > 1 << 20) {
		if (size > 0)
			errno = EFBIG;
		perror(path);
		return 2;
	}
	/* The reader gets the file's exact size, not that of the whole pages. */
	image = mmap(0, size ? (size_t)size : 1, PROT_READ, MAP_PRIVATE, fd, 0);
	close(fd);
	if (image == MAP_FAILED && size) {
		perror(path);
		return 2;
	}
	printf("%s: %ld bytes\n", path, (long)size);
	for (i = 0; !tickvdso_routine(i, image, size ? (size_t)size : 1, &r); i++) {
		if (r.state >= TICKVDSO_BAD_IMAGE) {
			printf("refused: %s\n", r.reason);
			return 1;
		}
		printf("%s@%s: ", r.symbol, r.version);
		if (r.address)
			printf("bound at +%#lx\n",
				(unsigned long)((char *)r.address - image));
		else
			printf("not bound: %s\n", r.reason);
	}
	return 0;
}

int main(int argc, char **argv)
{
	int json = argc == 2 && !strcmp(argv[1], "--json");
	unsigned long image = getauxval(AT_SYSINFO_EHDR);
	struct vdso_function f;
	char source[64];
	unsigned i;

	if (argc == 2 && (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h"))) {
		puts(USAGE "\n\n"
			"Shows for each time, CPU and random function whether "
			"rseq, the vDSO or a system\ncall serves it, and how long "
			"a call takes.\n\n"
			"  --json        print the same as JSON\n"
			"  --image FILE  read a vDSO image from a file and show "
			"what would be bound;\n"
			"                exit with status 1 if the image is unusable\n"
			"  --version     print the version of ticklibc");
		return fflush(stdout) ? 2 : 0;
	}
	if (argc == 2 && !strcmp(argv[1], "--version")) {
		puts("vdsoinfo (ticklibc " __TICKLIBC_VERSION__ ")");
		return fflush(stdout) ? 2 : 0;
	}
	if (argc == 3 && !strcmp(argv[1], "--image")) {
		int r = show_image(argv[2]);

		return fflush(stdout) ? 2 : r;
	}
	if (argc > 1 && !json) {
		if (!strcmp(argv[1], "--image"))
			fputs("vdsoinfo: --image needs one file; " USAGE "\n", stderr);
		else if (strcmp(argv[1], "--json"))
			fprintf(stderr, "vdsoinfo: unknown option '%s'; " USAGE "\n",
				argv[1]);
		else
			fputs("vdsoinfo: too many arguments; " USAGE "\n", stderr);
		return 2;
	}
	clock_source(source, sizeof source);
	printf(json ? "{\n  \"vdso\": \"%#lx\",\n  \"clock_source\": \"%s\",\n"
		"  \"page_size\": %lu,\n  \"hwcap\": \"%#lx\",\n"
		"  \"routines\": [\n" :
		"vDSO at %#lx, clock source %s, page size %lu, hwcap %#lx\n\n",
		image, source, getauxval(AT_PAGESZ), getauxval(AT_HWCAP));
	if (!json)
		printf("%-14s %-35s %-14s  %-7s %6s %6s %7s %7s\n", "routine",
			"vDSO symbol", "at", "path", "ns", "direct", "syscall",
			"faster");
	for (i = 0; i < 300; i++)	/* the vDSO's routine is bound when it pays */
		library_random();
	for (i = 0; !vdso_function(i, &f); i++) {
		const struct call *c = find(f.name);

		if (!c)
			continue;
		if (json && i)
			puts(",");
		print_line(&f, c, json);
	}
	if (json)
		puts("\n  ]\n}");
	else
		puts("\nat: the address of the vDSO's routine.\n"
			"path: what serves a call now: the vDSO's routine, a "
			"system call, or rseq,\nmemory where the kernel stores "
			"the number of the CPU.\n"
			"ns: one call through ticklibc, in nanoseconds, the best "
			"of up to 40 runs.\n"
			"direct: the time if the vDSO's routine is called by its "
			"address; - for random\nnumbers, where it needs memory "
			"that ticklibc keeps.\n"
			"syscall: the time of the system call. faster: syscall "
			"divided by ns.");
	if (fflush(stdout) || ferror(stdout)) {
		perror("vdsoinfo");
		return 1;
	}
	return 0;
}
