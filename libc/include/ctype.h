/*
 * ctype.h - ISO C 7.4, POSIX: kinds of characters, in the C locale only.
 *
 * Every int may be passed: the functions say no to, and leave alone, what is
 * not an ASCII character, EOF and 128 to 255 among it.
 */
#ifndef _CTYPE_H
#define _CTYPE_H

#ifdef __cplusplus
extern "C" {
#endif

/* Not 0 if the character is one of: */
int isalnum(int c);	/* letters and digits */
int isalpha(int c);	/* letters */
int isblank(int c);	/* space and tab */
int iscntrl(int c);	/* 0 to 31 and 127 */
int isdigit(int c);	/* 0 to 9 */
int isgraph(int c);	/* what leaves ink: 33 to 126 */
int islower(int c);	/* a to z */
int isprint(int c);	/* the same and space: 32 to 126 */
int ispunct(int c);	/* ink, but no letter or digit */
int isspace(int c);	/* space, \t \n \v \f \r */
int isupper(int c);	/* A to Z */
int isxdigit(int c);	/* 0 to 9, a to f, A to F */
int isascii(int c);	/* 0 to 127; POSIX */

/* A letter's other case; anything else as it is. */
int tolower(int c);
int toupper(int c);
/* The low seven bits. POSIX. */
int toascii(int c);

#ifdef __cplusplus
}
#endif

#endif
