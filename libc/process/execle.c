#include <unistd.h>
#include <stdarg.h>

int execle(const char *path, const char *arg, ...)
{
	va_list ap;
	int n = 1, i;

	va_start(ap, arg);
	while (va_arg(ap, char *))
		n++;
	va_end(ap);
	{
		char *argv[n + 1], **envp;

		argv[0] = (char *)arg;
		va_start(ap, arg);
		for (i = 1; i <= n; i++)
			argv[i] = va_arg(ap, char *);
		envp = va_arg(ap, char **);
		va_end(ap);
		return execve(path, argv, envp);
	}
}
