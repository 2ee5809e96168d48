#include <termios.h>
#include <errno.h>
#include "internal.h"

int cfsetospeed(struct termios *t, speed_t speed)
{
	if (speed & ~CBAUD)
		return __ret(-EINVAL);
	t->c_cflag = (t->c_cflag & ~CBAUD) | speed;
	return 0;
}
