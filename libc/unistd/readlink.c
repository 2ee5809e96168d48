#include <unistd.h>
#include <fcntl.h>

ssize_t readlink(const char *__restrict path, char *__restrict buf, size_t n)
{
	return readlinkat(AT_FDCWD, path, buf, n);
}
