/* bind.c - which images fill a slot, and with which address. */
#include "build.h"
#include "../test.h"

static struct built image;

/* The symbols and slots of vdso.def, where clock_gettime is first. */
#define ROUTINE(slot, symbol) \
	{ symbol, offsetof(struct tickvdso, slot) / sizeof(void *) },
static const struct {
	const char *name;
	size_t slot;
} routines[] = {
#include "vdso.def"
	{ "", 0 }
};
enum { COUNT = sizeof routines / sizeof *routines - 1 };

static struct recipe good(int gnu, int sysv)
{
	struct recipe r = { .gnu = gnu, .sysv = sysv, .version = VERSION,
		.names = { "other" } };
	int i;

	for (i = 0; i < COUNT; i++)
		r.names[i + 1] = routines[i].name;
	return r;
}

static uintptr_t bound(const struct recipe *r)
{
	struct tickvdso v = { 0 };

	if (r)
		build(&image, r);
	tickvdso_bind(&v, image.bytes);
	return (uintptr_t)v.clock_gettime;
}

#define WHERE ((uintptr_t)image.code + 16 * 2)

int main(void)
{
	struct recipe r = good(1, 0);
	struct tickvdso v = { 0 };
	struct tickvdso_routine t;
	int i, left_out;

	if (!COUNT)	/* a machine without a vDSO */
		return failed;
	CHECK(hash(VERSION) == VERSION_HASH);
	CHECK(bound(&r) == WHERE);
	r = good(0, 1);
	CHECK(bound(&r) == WHERE);
	r = good(1, 1);
	CHECK(bound(&r) == WHERE);
	r = good(0, 0);
	CHECK(!bound(&r));

	/* a GNU table with a wrong count next to a good SysV one */
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

	/* STT_NOTYPE is accepted: PowerPC's routines have it */
	build(&image, &r);
	image.symbols[2].info = 16 | STT_NOTYPE;
	CHECK(bound(0) == WHERE);

	/* linked for the upper half, or relocated already */
	r = good(1, 0);
	r.vaddr = (uintptr_t)-0x900000;
	CHECK(bound(&r) == WHERE);
	r.vaddr = (uintptr_t)image.bytes;
	CHECK(bound(&r) == WHERE);

	r = good(1, 1);
	build(&image, &r);
	image.symbols[2].value = 0x7fffff;
	CHECK(!bound(0));
	build(&image, &r);
	image.symbols[2].name = 0;
	CHECK(!bound(0));
	build(&image, &r);
	image.symbols[2].shndx = SHN_UNDEF;
	CHECK(!bound(0));
	build(&image, &r);
	image.ehdr->magic ^= 1;
	CHECK(!bound(0));
	build(&image, &r);
	image.ehdr->machine ^= 1;
	CHECK(!bound(0));
	build(&image, &r);
	image.ehdr->class ^= 3;
	CHECK(!bound(0));
	build(&image, &r);
	image.load->memsz = 1 << 30;
	CHECK(!bound(0));

	/*
	 * Each slot gets its own routine, or the last one, if there are two, and
	 * stays null if there is none.
	 */
	for (left_out = 0; left_out < COUNT; left_out++) {
		uintptr_t want[sizeof v / sizeof(void *)] = { 0 };

		r = good(1, 1);
		memset(&v, 0, sizeof v);
		r.names[left_out + 1] = "left_out";
		for (i = 0; i < COUNT; i++)
			if (i != left_out)
				want[routines[i].slot] = WHERE + 16 * i;
		build(&image, &r);
		tickvdso_bind(&v, image.bytes);
		CHECK(!memcmp(&v, want, sizeof v));
		for (i = 0; !tickvdso_routine(i, image.bytes, image.size, &t); i++) {
			uintptr_t slot = want[routines[i].slot];

			CHECK(t.state == (i == left_out ? TICKVDSO_NO_SYMBOL :
				slot == WHERE + 16 * i ? TICKVDSO_BOUND :
				TICKVDSO_REPLACED));
			CHECK((uintptr_t)t.address ==
				(t.state == TICKVDSO_BOUND ? slot : 0));
		}
	}

	/* a kernel without 32-bit time: only names with a 64 */
	r = good(1, 1);
	memset(&v, 0, sizeof v);
	for (i = 0; i < COUNT; i++)
		if (!strstr(routines[i].name, "64"))
			r.names[i + 1] = "left_out";
	build(&image, &r);
	tickvdso_bind(&v, image.bytes);
	for (i = 0; i < COUNT; i++)
		if (strstr(routines[i].name, "64"))
			CHECK(((uintptr_t *)&v)[routines[i].slot] == WHERE + 16 * i);

	return failed;
}
