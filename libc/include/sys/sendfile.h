/* sys/sendfile.h - sendfile(2): copying from a file within the kernel. */
#ifndef _SYS_SENDFILE_H
#define _SYS_SENDFILE_H

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ssize_t;
typedef __INT64_TYPE__ off_t;

/*
 * Copies at most n bytes from a file that can be mapped. Returns how many, or -1
 * with errno. It starts at *offset and stores the new one there; if offset is
 * null, it uses and moves the descriptor's own offset.
 */
ssize_t sendfile(int to, int from, off_t *offset, size_t n);

#ifdef __cplusplus
}
#endif

#endif
