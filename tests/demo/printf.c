/* printf.c - prints formatted output once; measured for its size. */
#include <stdio.h>

int main(int argc, char **argv)
{
	return printf("hello %d %s\n", argc, argv[0]) < 0;
}
