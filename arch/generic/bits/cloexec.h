/* cloexec.h - the number of O_CLOEXEC, which is also that of other flags. */
#define __O_CLOEXEC 02000000
