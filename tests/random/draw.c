/*
 * draw.c - calls getrandom or arc4random a number of times, also in a handler of
 * SIGUSR1. usage: draw getrandom|arc4random COUNT
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>

static char bytes[16];
static unsigned number;

static void draw(int arc4, long n)
{
	while (n--)
		if (arc4)
			number ^= arc4random();
		else if (getrandom(bytes, sizeof bytes, 0) != sizeof bytes) {
			perror("getrandom");
			exit(1);
		}
}

static void on_signal(int s)
{
	(void)s;
	draw(0, 1000);
}

int main(int argc, char **argv)
{
	if (argc != 3)
		return 2;
	signal(SIGUSR1, on_signal);
	draw(argv[1][0] == 'a', atol(argv[2]));
	return 0;
}
