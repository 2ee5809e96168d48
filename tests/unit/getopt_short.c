/* getopt_short.c - single-letter options, by POSIX. */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../test.h"

#define COUNT(a) (int)(sizeof a / sizeof *a - 1)

int main(void)
{
	char *a[] = { "p", "-ab", "-cvalue", "-c", "other", "-", "-a", 0 };
	char *b[] = { "p", "-xa", "-c", 0 };
	char *c[] = { "p", "-a", "--", "-b", 0 };
	char *d[] = { "p", "-o", "x", "-ovalue", "-:", 0 };
	int fd[2], err = dup(2);
	char text[100];
	ssize_t n;

	setenv("POSIXLY_CORRECT", "1", 1);	/* glibc: do not reorder */
	CHECK(getopt(COUNT(a), a, "abc:") == 'a' && optind == 1);
	CHECK(getopt(COUNT(a), a, "abc:") == 'b' && optind == 2);
	CHECK(getopt(COUNT(a), a, "abc:") == 'c' && strcmp(optarg, "value") == 0);
	CHECK(getopt(COUNT(a), a, "abc:") == 'c' && strcmp(optarg, "other") == 0);
	CHECK(getopt(COUNT(a), a, "abc:") == -1 && optind == 5);
	CHECK(getopt(COUNT(a), a, "abc:") == -1 && optind == 5);

	/* opterr: messages go to stderr, or are off */
	CHECK(pipe(fd) == 0 && fcntl(fd[0], F_SETFL, O_NONBLOCK) == 0);
	dup2(fd[1], 2);
	optind = 1;
	CHECK(getopt(COUNT(b), b, "abc:") == '?' && optopt == 'x');
	n = read(fd[0], text, sizeof text);
	CHECK(n > 5 && !memcmp(text, "p: ", 3) && text[n - 1] == '\n');
	CHECK(n > 5 && memchr(text, 'x', n));
	opterr = 0;
	CHECK(getopt(COUNT(b), b, "abc:") == 'a');
	CHECK(getopt(COUNT(b), b, "abc:") == '?' && optopt == 'c');
	CHECK(getopt(COUNT(b), b, "abc:") == -1);
	opterr = 1;
	optind = 1;
	CHECK(getopt(COUNT(b), b, ":abc:") == '?' && optopt == 'x');
	CHECK(getopt(COUNT(b), b, ":abc:") == 'a');
	CHECK(getopt(COUNT(b), b, ":abc:") == ':' && optopt == 'c');
	CHECK(read(fd[0], text, sizeof text) == -1);
	dup2(err, 2);

	/* Begin another argv in the middle of the letters of an argument. */
	char e[] = "-c\0zz", *f[] = { "p", "-abc", "-ab", 0 };
	char *g[] = { "p", e, "-b", 0 }, *h[] = { "p", "-", 0 };
	optind = 1;
	CHECK(getopt(2, f, "abcz") == 'a');
	optind = 1;
	CHECK(getopt(3, g, "abcz") == 'c' && getopt(3, g, "abcz") == 'b');
	CHECK(getopt(3, g, "abcz") == -1 && optind == 3);
	optind = 2;
	CHECK(getopt(3, f, "abcz") == 'a' && optind == 2);
	optind = 1;
	CHECK(getopt(3, f, "abcz") == 'a' && getopt(3, f, "abcz") == 'b');
	optind = 1;
	CHECK(getopt(2, h, "abcz") == -1 && optind == 1);
	/* The same memory, with a shorter argument now. */
	strcpy(e, "-abb");
	optind = 1;
	CHECK(getopt(3, g, "abcz") == 'a' && getopt(3, g, "abcz") == 'b');
	strcpy(e, "-c");
	optind = 1;
	CHECK(getopt(3, g, "abcz") == 'c' && optind == 2);
	/* In the first argument only 0 tells: optind is 1 anyway. */
	optind = 1;
	CHECK(getopt(3, f, "abcz") == 'a');
	optind = 0;
	CHECK(getopt(3, f, "abcz") == 'a' && getopt(3, f, "abcz") == 'b');

	optind = 1;
	CHECK(getopt(COUNT(c), c, "ab") == 'a');
	CHECK(getopt(COUNT(c), c, "ab") == -1 && optind == 3);
	optind = 1;
	CHECK(getopt(COUNT(d), d, ":o::") == 'o' && !optarg && optind == 2);
	CHECK(getopt(COUNT(d), d, ":o::") == -1 && optind == 2);
	optind = 3;
	CHECK(getopt(COUNT(d), d, ":o::") == 'o' && strcmp(optarg, "value") == 0);
	CHECK(getopt(COUNT(d), d, ":o::") == '?' && optopt == ':');
	return failed;
}
