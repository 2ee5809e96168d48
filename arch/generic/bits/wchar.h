/* wchar.h - the range of wchar_t. */
#define WCHAR_MAX __WCHAR_MAX__
#ifdef __WCHAR_UNSIGNED__
#define WCHAR_MIN (0 * WCHAR_MAX)
#else
#define WCHAR_MIN (-WCHAR_MAX - 1)
#endif
