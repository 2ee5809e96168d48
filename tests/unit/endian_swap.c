/* endian_swap.c - <endian.h>, <byteswap.h> and the macros of <sys/param.h>. */
#define _GNU_SOURCE
#include <byteswap.h>
#include <endian.h>
#include <string.h>
#include <sys/param.h>
#include "../test.h"

/* The bytes 1, 2, 3 ... of a number, as they are in memory. */
#define BYTES(n, of) (memcpy(buf, &(n), sizeof(n)), memcmp(buf, of, sizeof(n)) == 0)

int main(void)
{
	unsigned short s = 0x0102, t;
	unsigned i = 0x01020304, j;
	unsigned long long l = 0x0102030405060708, m;
	const char *big = "\1\2\3\4\5\6\7\10", *little = "\10\7\6\5\4\3\2\1";
	char buf[8];
	unsigned char bits[4] = { 0 };

	CHECK(bswap_16(s) == 0x0201 && bswap_32(i) == 0x04030201);
	CHECK(bswap_64(l) == 0x0807060504030201);
	t = htobe16(s);
	CHECK(BYTES(t, big) && be16toh(t) == s);
	j = htobe32(i);
	CHECK(BYTES(j, big) && be32toh(j) == i);
	m = htobe64(l);
	CHECK(BYTES(m, big) && be64toh(m) == l);
	t = htole16(s);
	CHECK(BYTES(t, little + 6) && le16toh(t) == s);
	j = htole32(i);
	CHECK(BYTES(j, little + 4) && le32toh(j) == i);
	m = htole64(l);
	CHECK(BYTES(m, little) && le64toh(m) == l);
	CHECK(BYTE_ORDER == (*(char *)&s == 1 ? BIG_ENDIAN : LITTLE_ENDIAN));

	CHECK(howmany(9, 4) == 3 && howmany(8, 4) == 2 && howmany(0, 4) == 0);
	CHECK(roundup(9, 4) == 12 && roundup(8, 4) == 8);
	CHECK(powerof2(64) && !powerof2(65));
	setbit(bits, 11);
	CHECK(bits[1] == 8 && isset(bits, 11) && !isclr(bits, 11));
	CHECK(isclr(bits, 10) && !isset(bits, 10));
	setbit(bits, 12);
	clrbit(bits, 11);
	CHECK(bits[1] == 16);
	return failed;
}
