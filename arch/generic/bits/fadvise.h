/* fadvise.h - the advice of posix_fadvise whose numbers differ by machine. */
#define POSIX_FADV_DONTNEED 4
#define POSIX_FADV_NOREUSE 5
