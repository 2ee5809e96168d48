/*
 * Output is written at exit, by fflush, and when the buffer is full. Small pieces take
 * few calls of the kernel.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

/* The output of a child process that runs f. */
static long output(void (*f)(void), char *s, size_t n)
{
	int p[2], status;
	long r, total = 0;

	if (pipe(p))
		return -1;
	fflush(stdout);
	if (!fork()) {
		dup2(p[1], 1);
		close(p[0]);
		close(p[1]);
		f();
		_exit(99);
	}
	close(p[1]);
	while ((r = read(p[0], s + total, n - total)) > 0)
		total += r;
	close(p[0]);
	wait(&status);
	s[total] = 0;
	return status ? -status : total;
}

static void leave(void)
{
	printf("one\n");
	puts("two");
	putchar('3');
	exit(0);
}

static void leave_at_once(void)
{
	printf("lost");
	_exit(0);
}

static void flush(void)
{
	printf("kept\n");
	fflush(0);
	printf("lost");
	_exit(0);
}

/* Two streams on one descriptor write in the order of their flushes. */
static void order(void)
{
	FILE *f = fdopen(1, "w");

	fputs("a", stdout);
	fputs("b", f);
	fclose(f);
	_exit(0);
}

static void much(void)
{
	int i;

	for (i = 0; i < 100000; i++)
		printf("%05d ", i);
	exit(0);
}

/* Whether the descriptor's offset has changed since the last call. */
static int moved(FILE *f)
{
	static off_t before;
	off_t now = lseek(fileno(f), 0, SEEK_CUR), old = before;

	before = now;
	return now != old;
}

/* Write or read 20 pieces. Returns how many of them called the kernel. */
static int transfer(int writes, int size, FILE *f)
{
	static char piece[20000];
	int i, calls = 0;

	moved(f);
	for (i = 0; i < 20; i++) {
		if (writes) {
			memset(piece, i, size);
			CHECK((int)fwrite(piece, 1, size, f) == size);
		} else {
			CHECK((int)fread(piece, 1, size, f) == size);
			CHECK(piece[0] == i && piece[size - 1] == i);
		}
		calls += moved(f);
	}
	return calls;
}

/*
 * The bounds are ticklibc's: a buffer of 16 KiB, of which the first read after a seek
 * fills a quarter. Writes end where blocks do: each is of a multiple of 16 KiB.
 */
static void pieces(void)
{
	static const char name[] = "stdio_buffer.tmp";
	FILE *f = fopen(name, "w+");
	int small, large, at, left, again, sought, opened;

	small = transfer(1, 4000, f);
	rewind(f);
	CHECK(fputc('x', f) == 'x');
	large = transfer(1, 20000, f);
	at = (int)lseek(fileno(f), 0, SEEK_CUR);
	left = (int)ftell(f) - at;
	CHECK(!fseek(f, 0, SEEK_SET) && fgetc(f) == 'x');
	sought = (int)lseek(fileno(f), 0, SEEK_CUR);
	transfer(0, 20000, f);
	CHECK(fgetc(f) == EOF && feof(f));
	rewind(f);
	transfer(1, 4000, f);
	rewind(f);
	again = transfer(0, 4000, f);
	fclose(f);
	f = fopen(name, "r");
	CHECK(f && fgetc(f) == 0);
	opened = (int)lseek(fileno(f), 0, SEEK_CUR);
#ifdef __TICKLIBC__
	CHECK(small == 4 && large == 20 && again == 6);
	CHECK(at == 24 * 16384 && left == 400001 - at);
	CHECK(sought == 4096 && opened == 16384);
#endif
	fclose(f);
	CHECK(!remove(name));
}

int main(void)
{
	static char s[700000];
	int i;

	CHECK(output(leave, s, sizeof s - 1) == 9);
	CHECK(!strcmp(s, "one\ntwo\n3"));
	CHECK(output(leave_at_once, s, sizeof s - 1) == 0);
	CHECK(output(flush, s, sizeof s - 1) == 5);
	CHECK(!strcmp(s, "kept\n"));
	CHECK(output(order, s, sizeof s - 1) == 1);
	CHECK(!strcmp(s, "b"));
	CHECK(output(much, s, sizeof s - 1) == 600000);
	for (i = 0; i < 100000; i++)
		if (atoi(s + 6 * i) != i)
			break;
	CHECK(i == 100000);
	pieces();
	return failed;
}
