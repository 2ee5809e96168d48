/*
 * inttypes_format.c - PRI and SCN macros match their types; -Wformat checks it
 * as well.
 */
#include <inttypes.h>
#include <float.h>
#include <limits.h>
#include <string.h>
#include "../test.h"

#define IS(format, value, text) \
	(snprintf(s, sizeof s, "%" format, value), CHECK(!strcmp(s, text)))

int main(void)
{
	char s[64];

	IS(PRId8, (int8_t)-128, "-128");
	IS(PRIu16, (uint16_t)-1, "65535");
	IS(PRIx32, (uint32_t)-1, "ffffffff");
	IS(PRId64, INT64_MIN, "-9223372036854775808");
	IS(PRIX64, UINT64_MAX, "FFFFFFFFFFFFFFFF");
	IS(PRIoLEAST64, (uint_least64_t)8, "10");
	IS(PRIdFAST8, (int_fast8_t)-1, "-1");
	IS(PRIdFAST16, (int_fast16_t)-1, "-1");
	IS(PRIiFAST32, (int_fast32_t)-1, "-1");
	IS(PRIuFAST64, UINT64_MAX, "18446744073709551615");
	IS(PRIuMAX, UINTMAX_MAX, "18446744073709551615");
	IS(PRIdPTR, (intptr_t)-1, "-1");
	IS(PRIxPTR, (uintptr_t)255, "ff");
	CHECK(CHAR_MIN < CHAR_MAX && UCHAR_MAX == 255 && SHRT_MIN == -32768);
	CHECK(ULONG_MAX == (unsigned long)-1 && LLONG_MIN < 0);
	CHECK(DBL_DIG == 15 && FLT_MANT_DIG == 24 && DBL_MAX > FLT_MAX);
	return failed;
}
