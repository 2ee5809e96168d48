/* strings.h - POSIX, BSD: what string.h has left. */
#ifndef _STRINGS_H
#define _STRINGS_H

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;

/* As strcmp and strncmp, with A to Z taken for a to z. POSIX. */
int strcasecmp(const char *a, const char *b);
int strncasecmp(const char *a, const char *b, size_t n);
/* The number of the lowest bit that is set, from 1; 0 if none. POSIX. */
int ffs(int n);
int ffsl(long n);
int ffsll(long long n);

/* Other names of memcmp, memmove (mind the order), memset, strchr, strrchr. */
int bcmp(const void *a, const void *b, size_t n);
void bcopy(const void *from, void *to, size_t n);
void bzero(void *to, size_t n);
char *index(const char *s, int c);
char *rindex(const char *s, int c);

#ifdef __cplusplus
}
#endif

#endif
