#include <errno.h>
#include <limits.h>
#include <sys/statfs.h>
#include <unistd.h>
#include "internal.h"
#include "pathconf.h"

long __pathconf(const struct statfs *st, int name)
{
	switch (name) {
	/* What the kernel's headers promise; many file systems allow more. */
	case _PC_LINK_MAX: return 127;
	case _PC_MAX_CANON: return 255;
	case _PC_MAX_INPUT: return 255;
	case _PC_NAME_MAX: return st->f_namelen;
	case _PC_PATH_MAX: return PATH_MAX;
	case _PC_PIPE_BUF: return PIPE_BUF;
	case _PC_CHOWN_RESTRICTED: return 1;
	case _PC_NO_TRUNC: return 1;
	case _PC_VDISABLE: return _POSIX_VDISABLE;
	case _PC_SYNC_IO: return 1;
	case _PC_FILESIZEBITS: return 64;
	case _PC_REC_INCR_XFER_SIZE:
	case _PC_REC_MIN_XFER_SIZE:
	case _PC_REC_XFER_ALIGN: return st->f_bsize;
	case _PC_ALLOC_SIZE_MIN: return st->f_frsize ? st->f_frsize : st->f_bsize;
	case _PC_2_SYMLINKS: return 1;
	case _PC_REC_MAX_XFER_SIZE:
	case _PC_SYMLINK_MAX:		/* no limit that is known */
	case _PC_SOCK_MAXBUF:
	case _PC_ASYNC_IO:		/* not supported */
	case _PC_PRIO_IO: return -1;
	default: return __ret(-EINVAL);
	}
}
