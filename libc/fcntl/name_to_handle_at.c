#include <fcntl.h>
#include "internal.h"
#include "syscall.h"

int name_to_handle_at(int dir, const char *path, struct file_handle *handle,
	int *mount, int flags)
{
	return __ret(syscall5(SYS_name_to_handle_at, dir, path, handle, mount,
		flags));
}
