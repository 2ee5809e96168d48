#include <unistd.h>
#include <stdarg.h>

int execlp(const char *name, const char *arg, ...)
{
	va_list ap;
	int n = 1, i;

	va_start(ap, arg);
	while (va_arg(ap, char *))
		n++;
	va_end(ap);
	{
		char *argv[n + 1];

		argv[0] = (char *)arg;
		va_start(ap, arg);
		for (i = 1; i <= n; i++)
			argv[i] = va_arg(ap, char *);
		va_end(ap);
		return execvp(name, argv);
	}
}
