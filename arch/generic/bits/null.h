/* null.h - NULL, for the headers that must define it. */
#undef NULL
#ifdef __cplusplus
#define NULL __null
#else
#define NULL ((void *)0)
#endif
