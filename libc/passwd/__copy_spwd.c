#include <errno.h>
#include <string.h>
#include "entry.h"

int __copy_spwd(const struct line *l, struct spwd *sp, char *buf, size_t n)
{
	if (n <= l->length)
		return ERANGE;
	memcpy(buf, l->text, l->length + 1);
	sp->sp_namp = buf + (sp->sp_namp - l->text);
	sp->sp_pwdp = buf + (sp->sp_pwdp - l->text);
	return 0;
}
