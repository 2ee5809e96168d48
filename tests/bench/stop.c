/*
 * stop.c - dies at the start of main, which tells watch.c that start-up is
 * over.
 */
int main(int argc, char **argv)
{
	(void)argv;
	return *(volatile char *)(long)argc;
}
