/* printf.c - formatted output and nothing else: for its size. */
#include <stdio.h>

int main(int argc, char **argv)
{
	return printf("hello %d %s\n", argc, argv[0]) < 0;
}
