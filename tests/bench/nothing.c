/* nothing.c - a program that only starts and exits. */
int main(void)
{
	return 0;
}
