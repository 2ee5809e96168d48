/*
 * regex.h - POSIX <regex.h>, regex(7): regular expressions.
 *
 * A character is a byte: in UTF-8, `.` and a bracket expression match one byte of
 * a longer character. Beyond POSIX, as in GNU's library: \| \+ \? in basic
 * expressions; back-references in extended ones; \w \W \s \S for [[:alnum:]_] and
 * [[:space:]] and their complements; \< \> \b \B at the edges of words; \` and \'
 * at those of the text.
 *
 * Matching takes time in proportion to the length of the text, and memory that
 * does not depend on it, except with back-references: they are searched for by
 * trial, and give REG_ESPACE after too many.
 */
#ifndef _REGEX_H
#define _REGEX_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ regoff_t;

typedef struct {
	size_t re_nsub;		/* the number of groups in parentheses */
	void *__regex;
} regex_t;

typedef struct {
	regoff_t rm_so;		/* where the match starts, -1 for none */
	regoff_t rm_eo;		/* and the byte after its end */
} regmatch_t;

/* For regcomp */
#define REG_EXTENDED 1	/* extended, not basic expressions */
#define REG_ICASE 2	/* the case of ASCII letters does not matter */
#define REG_NEWLINE 4	/* ^ and $ match at newlines, . and [^a] do not match them */
#define REG_NOSUB 8	/* only whether there is a match */
/* For regexec */
#define REG_NOTBOL 1	/* the text's start is no start of a line, */
#define REG_NOTEOL 2	/* nor its end the end of one */
#define REG_STARTEND 4	/* match only from pmatch[0].rm_so to .rm_eo; BSD, GNU */

enum {
	REG_NOERROR,
	REG_NOMATCH,
	REG_BADPAT,
	REG_ECOLLATE,
	REG_ECTYPE,
	REG_EESCAPE,
	REG_ESUBREG,
	REG_EBRACK,
	REG_EPAREN,
	REG_EBRACE,
	REG_BADBR,
	REG_ERANGE,
	REG_ESPACE,
	REG_BADRPT
};

/*
 * Compiles an expression for regexec. Returns 0 or an error of the list above;
 * then there is nothing to free. REG_ESPACE also means that the expression is too
 * large: repetition counts (at most 255) multiply when they are nested.
 */
int regcomp(regex_t *__restrict re, const char *__restrict pattern, int flags);
/*
 * Finds the leftmost match in a text, of these the longest. Returns 0,
 * REG_NOMATCH, or REG_ESPACE. Stores the match in pmatch[0] and those of groups
 * in pmatch[1] and later, n in all, unless REG_NOSUB was given: each part of the
 * expression, from left to right, matches as much as it can; a group in a
 * repetition has its last match. n may be 0.
 *
 * With REG_STARTEND the text may contain null bytes and need not end with one.
 * Offsets count from text, and bytes before rm_so decide whether ^ and \<
 * match, as in GNU's library.
 */
int regexec(const regex_t *__restrict re, const char *__restrict text, size_t n,
	regmatch_t *__restrict pmatch, int flags);
/*
 * Copies the message of an error to a buffer, truncated to size bytes. Returns the
 * size it needs with its null. re is not used and may be null.
 */
size_t regerror(int error, const regex_t *__restrict re, char *__restrict to,
	size_t size);
/* Frees what regcomp allocated, but not re itself. errno is not changed. */
void regfree(regex_t *re);

#ifdef __cplusplus
}
#endif

#endif
