/* bind.c - which images fill a slot, and with what. */
#include "build.h"
#include "../test.h"

static struct built image;

/* The symbol that vdso.def wants for clock_gettime, and its version. */
#define ROUTINE(slot, symbol) static const char slot##_name[] = symbol;
#include "vdso.def"

static struct recipe good(int gnu, int sysv)
{
	struct recipe r = { .gnu = gnu, .sysv = sysv, .version = VERSION,
		.names = { "other", gettimeofday_name, clock_gettime_name } };

	return r;
}

static uintptr_t bound(const struct recipe *r)
{
	struct vdso v = { 0 };

	if (r)
		build(&image, r);
	__vdso_bind(&v, image.bytes);
	return (uintptr_t)v.clock_gettime;
}

#define WHERE ((uintptr_t)image.code + 16 * 3)

int main(void)
{
	struct recipe r = good(1, 0);
	struct vdso v = { 0 };

	CHECK(hash(VERSION) == VERSION_HASH);
	CHECK(bound(&r) == WHERE);
	r = good(0, 1);
	CHECK(bound(&r) == WHERE);
	r = good(1, 1);
	CHECK(bound(&r) == WHERE);
	r = good(0, 0);
	CHECK(!bound(&r));

	/* a GNU table with a wrong count of its own, an honest SysV one */
	r = good(1, 1);
	build(&image, &r);
	image.gnu[0] = 0x10000000;
	CHECK(bound(0) == WHERE);

	r = good(1, 1);
	r.version = "LINUX_1.0";
	CHECK(!bound(&r));
	r.version = 0;
	CHECK(bound(&r) == WHERE);
	r = good(1, 1);
	r.type = 15;
	CHECK(!bound(&r));

	/* NOTYPE is a routine too: PowerPC, and signal returns */
	build(&image, &r);
	image.symbols[3].info = 16 | STT_NOTYPE;
	CHECK(bound(0) == WHERE);

	/* linked for the upper half, or relocated already */
	r = good(1, 0);
	r.vaddr = (uintptr_t)-0x900000;
	CHECK(bound(&r) == WHERE);
	r.vaddr = (uintptr_t)image.bytes;
	CHECK(bound(&r) == WHERE);

	r = good(1, 1);
	build(&image, &r);
	image.symbols[3].value = 0x7fffff;
	CHECK(!bound(0));
	build(&image, &r);
	image.symbols[3].name = 0;
	CHECK(!bound(0));
	build(&image, &r);
	image.symbols[3].shndx = SHN_UNDEF;
	CHECK(!bound(0));
	build(&image, &r);
	image.ehdr->magic ^= 1;
	CHECK(!bound(0));
	build(&image, &r);
	image.ehdr->machine ^= 1;
	CHECK(!bound(0));
	build(&image, &r);
	image.ehdr->kind ^= 3;
	CHECK(!bound(0));
	build(&image, &r);
	image.load->memsz = 1 << 30;
	CHECK(!bound(0));

	/* every slot of the ABI gets its own */
	r = good(1, 1);
	build(&image, &r);
	__vdso_bind(&v, image.bytes);
	CHECK((uintptr_t)v.clock_gettime == WHERE);
	CHECK((uintptr_t)v.gettimeofday == WHERE - 16);
	CHECK(!v.getcpu);

	return failed;
}
