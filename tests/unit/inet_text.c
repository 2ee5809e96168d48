/* inet_text.c - addresses as text, byte order, and tests of addresses. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include "../test.h"

/* What inet_ntop makes of the text's IPv6 address, or "no". */
static const char *six(const char *text)
{
	static char buf[INET6_ADDRSTRLEN];
	unsigned char a[16 + 2];
	int r;

	memset(a, 0x5a, sizeof a);
	r = inet_pton(AF_INET6, text, a + 1);
	if (a[0] != 0x5a || a[17] != 0x5a || (r && r != 1))
		return "overrun";
	return r ? inet_ntop(AF_INET6, a + 1, buf, sizeof buf) : "no";
}

static const char *four(const char *text)
{
	static char buf[INET_ADDRSTRLEN];
	struct in_addr a;

	return inet_pton(AF_INET, text, &a) == 1 ?
		inet_ntop(AF_INET, &a, buf, sizeof buf) : "no";
}

static const char *aton(const char *text)
{
	struct in_addr a;

	return inet_aton(text, &a) ? inet_ntoa(a) : "no";
}

#define IS(a, b) CHECK(!strcmp(a, b))

static void text4(void)
{
	static const char *bad[] = {
		"", ".", "1", "1.2.3", "1.2.3.", "1.2.3.4.", "1.2.3.4.5", ".1.2.3.4",
		"1..2.3", "1.2.3.256", "1.2.3.1000", "01.2.3.4", "1.2.3.00",
		"1.2.3.4 ", " 1.2.3.4", "1.2.3.4x", "0x1.2.3.4", "1.2.3.-4",
		"1.2.3.+4", "1.2.3.4\n", "1.2.3.4:5", "1,2,3,4", "a.b.c.d"
	};
	char buf[INET_ADDRSTRLEN];
	struct in_addr a = { htonl(0x7f000001) };
	unsigned i;

	for (i = 0; i < sizeof bad / sizeof *bad; i++)
		IS(four(bad[i]), "no");
	IS(four("0.0.0.0"), "0.0.0.0");
	IS(four("255.255.255.255"), "255.255.255.255");
	IS(four("10.200.99.100"), "10.200.99.100");
	CHECK(inet_pton(AF_INET, "1.2.3.4", &a) == 1);
	CHECK(a.s_addr == htonl(0x01020304) && !memcmp(&a, "\1\2\3\4", 4));
	CHECK(inet_pton(AF_INET, "9.2.3.", &a) == 0);
	CHECK(inet_pton(AF_UNIX, "1.2.3.4", &a) == -1 && errno == EAFNOSUPPORT);
	CHECK(inet_ntop(AF_INET, &a, buf, 8) == buf);
	IS(buf, "1.2.3.4");
	errno = 0;
	CHECK(!inet_ntop(AF_INET, &a, buf, 7) && errno == ENOSPC);
	errno = 0;
	CHECK(!inet_ntop(AF_INET, &a, buf, 0) && errno == ENOSPC);
	CHECK(!inet_ntop(AF_UNIX, &a, buf, sizeof buf) && errno == EAFNOSUPPORT);
}

static void text6(void)
{
	static const char *bad[] = {
		"", ":", ":::", "1", "1:2", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:",
		":1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8:", "1:2:3:4:5:6:7:8:9",
		"1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8", "1:2:3:4::5:6:7:8",
		"1::2::3", "::1::", ":1", "1:", "1::2:", ":1::2", "12345::", "g::",
		"::1 ", " ::1", "::1%1", "::1/64", "[::1]", "0x1::", "::1.2.3",
		"::1.2.3.4.5", "::1.2.3.4:5", "::256.2.3.4", "::01.2.3.4",
		"1.2.3.4", "1.2.3.4::", "1:2:3:4:5:6:7:1.2.3.4", ":1.2.3.4",
		"1:2:3:4:5:1.2.3.4", "1:2:3:4:5:6::1.2.3.4",
		"1:2:3:4:5:6:7::1.2.3.4", "::a1.2.3.4", "-1::"
	};
	static const char *good[][2] = {
		{ "::", "::" }, { "::1", "::1" }, { "1::", "1::" },
		{ "0:0:0:0:0:0:0:0", "::" }, { "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8" },
		{ "0001:0020:0300:4000:0:ABCD:abcd:0", "1:20:300:4000:0:abcd:abcd:0" },
		/* the longest run of zeros, the first of two, and never one alone */
		{ "1:0:0:2:0:0:0:3", "1:0:0:2::3" }, { "1:0:0:2:3:0:0:4", "1::2:3:0:0:4" },
		{ "1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7" },
		{ "0:1:2:3:4:5:6:7", "0:1:2:3:4:5:6:7" },
		{ "0:0:1:2:3:4:5:6", "::1:2:3:4:5:6" },
		{ "1:2:3:4:5:6:0:0", "1:2:3:4:5:6::" },
		/* :: may be for one number */
		{ "1:2:3::5:6:7:8", "1:2:3:0:5:6:7:8" }, { "::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8" },
		{ "1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0" },
		{ "::1.2.3.4", "::1.2.3.4" }, { "::ffff:1.2.3.4", "::ffff:1.2.3.4" },
		{ "::ffff:7f00:1", "::ffff:127.0.0.1" }, { "::fffe:1:2", "::fffe:1:2" },
		{ "1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304" },
		{ "64:ff9b::192.0.2.33", "64:ff9b::c000:221" },
		{ "fe80::1:0:0:2", "fe80::1:0:0:2" }, { "2001:db8::a", "2001:db8::a" },
		{ "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
		  "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff" },
		{ "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255",
		  "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff" }
	};
	char buf[INET6_ADDRSTRLEN];
	struct in6_addr a;
	unsigned i;

	for (i = 0; i < sizeof bad / sizeof *bad; i++)
		if (strcmp(six(bad[i]), "no"))
			failed = 1, printf("\"%s\": %s\n", bad[i], six(bad[i]));
	for (i = 0; i < sizeof good / sizeof *good; i++)
		if (strcmp(six(good[i][0]), good[i][1]))
			failed = 1, printf("\"%s\": %s\n", good[i][0], six(good[i][0]));
	CHECK(inet_ntop(AF_INET6, &in6addr_loopback, buf, 4) == buf);
	CHECK(!inet_ntop(AF_INET6, &in6addr_loopback, buf, 3) && errno == ENOSPC);
	CHECK(inet_pton(AF_INET6, "1:203::", &a) == 1);
	CHECK(!memcmp(&a, "\0\1\2\3\0\0\0\0\0\0\0\0\0\0\0\0", 16));
}

static void numbers(void)
{
	static const char *bad[] = {
		"", ".", " 1.2.3.4", "1.", "1.2.", "1.2.3.4.", "1.2.3.4.5", "256.1",
		"1.256.3", "1.2.256.4", "1.2.3.256", "1.2.65536", "1.16777216",
		"4294967296", "99999999999999999999", "08", "1.2.3.4x", "0x", "0xg",
		"0x7@", "0x7`", "0x7/", "0x7G", "0x7:", "-1", "+1", "1.-2", "1..2",
		"a", "18446744073709551616"
	};
	struct in_addr a;
	unsigned i;

	for (i = 0; i < sizeof bad / sizeof *bad; i++) {
		IS(aton(bad[i]), "no");
		CHECK(inet_addr(bad[i]) == INADDR_NONE);
	}
	IS(aton("1.2.3.4"), "1.2.3.4");
	IS(aton("127.1"), "127.0.0.1");
	IS(aton("1.2.65535"), "1.2.255.255");
	IS(aton("1.16777215"), "1.255.255.255");
	IS(aton("4294967295"), "255.255.255.255");
	IS(aton("0"), "0.0.0.0");
	IS(aton("0x7F.0377.010.0"), "127.255.8.0");
	IS(aton("0XfFfFfFfE"), "255.255.255.254");
	IS(aton("1.2.3.4 and more"), "1.2.3.4");
	IS(aton("7\t"), "0.0.0.7");
	CHECK(inet_aton("1.2.3.4", 0) == 1);
	CHECK(inet_addr("127.1") == htonl(INADDR_LOOPBACK));
	CHECK(inet_addr("255.255.255.255") == INADDR_NONE);

	CHECK(inet_network("127.1") == 0x7f01 && inet_network("1") == 1);
	CHECK(inet_network("1.2.3.4") == 0x01020304);
	CHECK(inet_network("0x10.010.0.255") == 0x100800ff);
	CHECK(inet_network("1.2 ") == 0x102 && inet_network("0") == 0);
	CHECK(inet_network("1.256") == INADDR_NONE);
	CHECK(inet_network("1.2.3.4.5") == INADDR_NONE);
	CHECK(inet_network("1 2") == INADDR_NONE);
	CHECK(inet_network("x") == INADDR_NONE);

	a = inet_makeaddr(127, 0x1000001);
	CHECK(a.s_addr == htonl(0x7f000001));
	CHECK(inet_netof(a) == 127 && inet_lnaof(a) == 1);
	a = inet_makeaddr(0x8001, 0x50002);
	CHECK(a.s_addr == htonl(0x80010002));
	CHECK(inet_netof(a) == 0x8001 && inet_lnaof(a) == 2);
	a = inet_makeaddr(0xc00001, 0x203);
	CHECK(a.s_addr == htonl(0xc0000103));
	CHECK(inet_netof(a) == 0xc00001 && inet_lnaof(a) == 3);
	CHECK(inet_makeaddr(0xe0000000, 5).s_addr == htonl(0xe0000005));
}

static void tests_of_addresses(void)
{
	static const struct {
		const char *text;
		unsigned kinds;
	} table[] = {
		{ "::", 1 }, { "::1", 2 }, { "ff12::", 4 + 256 }, { "ff01::1", 4 + 128 },
		{ "ff05::", 4 + 512 }, { "ff08::", 4 + 1024 }, { "ff0e::", 4 + 2048 },
		{ "fe80::1", 8 }, { "febf::1", 8 }, { "fec0::1", 16 }, { "feff::", 16 },
		{ "::ffff:1.2.3.4", 32 }, { "::1.2.3.4", 64 }, { "::2", 64 },
		{ "2001:db8::1", 0 }, { "::1:0:0:0:1", 0 }, { "1::", 0 },
		{ "0:0:1::1", 0 }, { "0:0:0:0:1:ffff:102:304", 0 }
	};
	struct in6_addr a;
	unsigned i, k;

	for (i = 0; i < sizeof table / sizeof *table; i++) {
		CHECK(inet_pton(AF_INET6, table[i].text, &a) == 1);
		k = IN6_IS_ADDR_UNSPECIFIED(&a) ? 1 : 0;
		k |= IN6_IS_ADDR_LOOPBACK(&a) ? 2 : 0;
		k |= IN6_IS_ADDR_MULTICAST(&a) ? 4 : 0;
		k |= IN6_IS_ADDR_LINKLOCAL(&a) ? 8 : 0;
		k |= IN6_IS_ADDR_SITELOCAL(&a) ? 16 : 0;
		k |= IN6_IS_ADDR_V4MAPPED(&a) ? 32 : 0;
		k |= IN6_IS_ADDR_V4COMPAT(&a) ? 64 : 0;
		k |= IN6_IS_ADDR_MC_NODELOCAL(&a) ? 128 : 0;
		k |= IN6_IS_ADDR_MC_LINKLOCAL(&a) ? 256 : 0;
		k |= IN6_IS_ADDR_MC_SITELOCAL(&a) ? 512 : 0;
		k |= IN6_IS_ADDR_MC_ORGLOCAL(&a) ? 1024 : 0;
		k |= IN6_IS_ADDR_MC_GLOBAL(&a) ? 2048 : 0;
		if (k != table[i].kinds)
			failed = 1, printf("%s: %u\n", table[i].text, k);
	}
	a = in6addr_any;
	CHECK(IN6_ARE_ADDR_EQUAL(&a, &in6addr_any));
	for (i = 0; i < 16; i++) {
		a.s6_addr[i] = 1;
		CHECK(!IN6_ARE_ADDR_EQUAL(&a, &in6addr_any));
		a.s6_addr[i] = 0;
	}
	a = (struct in6_addr)IN6ADDR_LOOPBACK_INIT;
	CHECK(IN6_ARE_ADDR_EQUAL(&a, &in6addr_loopback));
}

int main(void)
{
	unsigned l = htonl(0x01020304);
	unsigned short s = htons(0x0102);

	CHECK(!memcmp(&l, "\1\2\3\4", 4) && ntohl(l) == 0x01020304);
	CHECK(!memcmp(&s, "\1\2", 2) && ntohs(s) == 0x0102);
	text4();
	text6();
	numbers();
	tests_of_addresses();
	return failed;
}
