/* ctype_ascii.c - the character classes of ISO C 7.4. */
#define _GNU_SOURCE
#include <ctype.h>
#include <string.h>
#include "../test.h"

#define CLASS(is, set) CHECK(!is(c) == !(c > 0 && c < 128 && strchr(set, c)))
#define LOWER "abcdefghijklmnopqrstuvwxyz"
#define UPPER "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define DIGIT "0123456789"
#define PUNCT "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"

int main(void)
{
	int c;

	for (c = -1; c < 256; c++) {
		CLASS(isalnum, LOWER UPPER DIGIT);
		CLASS(isalpha, LOWER UPPER);
		CLASS(isblank, " \t");
		CLASS(isdigit, DIGIT);
		CLASS(isgraph, LOWER UPPER DIGIT PUNCT);
		CLASS(islower, LOWER);
		CLASS(isprint, LOWER UPPER DIGIT PUNCT " ");
		CLASS(ispunct, PUNCT);
		CLASS(isspace, " \t\n\v\f\r");
		CLASS(isupper, UPPER);
		CLASS(isxdigit, DIGIT "abcdefABCDEF");
		CHECK(!iscntrl(c) == !((c >= 0 && c < 32) || c == 127));
		CHECK(!isascii(c) == !(c >= 0 && c < 128));
		CHECK(tolower(c) == (c > 0 && c < 128 && strchr(UPPER, c)
			? c - 'A' + 'a' : c));
		CHECK(toupper(c) == (c > 0 && c < 128 && strchr(LOWER, c)
			? c - 'a' + 'A' : c));
	}
	CHECK(toascii('a' | 128) == 'a');
	return failed;
}
