#include <fcntl.h>
#include "internal.h"
#include "syscall.h"

int open_by_handle_at(int mount, struct file_handle *handle, int flags)
{
	return __new_fd(syscall3(SYS_open_by_handle_at, mount, handle,
		flags | O_LARGEFILE));
}
