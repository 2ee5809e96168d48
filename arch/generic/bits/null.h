/* null.h - NULL, which many headers must define alike. */
#undef NULL
#ifdef __cplusplus
#define NULL __null
#else
#define NULL ((void *)0)
#endif
