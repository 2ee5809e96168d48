/* stat.h - the kernel's <asm/stat.h> beside our <sys/stat.h>. */
#include <sys/stat.h>

#pragma push_macro("st_atime")
#undef st_atime
#pragma push_macro("st_mtime")
#undef st_mtime
#pragma push_macro("st_ctime")
#undef st_ctime
#define stat __linux_stat
#include_next <asm/stat.h>
#undef stat
#pragma pop_macro("st_atime")
#pragma pop_macro("st_mtime")
#pragma pop_macro("st_ctime")
