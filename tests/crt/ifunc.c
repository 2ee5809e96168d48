/*
 * ifunc.c - start-up chooses the function of an IFUNC by its resolver, which may
 * ask getauxval: for calls, and for an address in data.
 * flags: -fPIC -fno-lto -Wl,--no-relax
 * GNU ld refuses a call to an IFUNC on i386 that does not go through the PLT, and
 * crashes on one in LTO code of clang 14. Without the last flag lld 19 on riscv
 * writes the address that the resolver had before it moved.
 */
#include <stdint.h>
#include <sys/auxv.h>
#include "../../crt/auxv.h"
#include "ifunc.h"
#include "../test.h"

#ifdef NO_IFUNC
int main(void)
{
	return failed;
}
#else
static unsigned long page, calls;

static int right(int n)
{
	return n + 1;
}

static int wrong(int n)
{
	return n - 1;
}

__attribute__((used)) static int (*choose(void))(int)
{
	page = getauxval(AT_PAGESZ);
	calls++;
	return page ? right : wrong;
}

int indirect(int n) __attribute__((ifunc("choose")));

/*
 * volatile, so that the addresses are read from data: GNU ld computes a wrong
 * one for code on i386 (R_386_GOTOFF of an IFUNC).
 */
static int (*volatile pointer)(int) = indirect;
static int (*const volatile table[])(int) = { indirect, right, indirect };

int main(void)
{
	CHECK(indirect(5) == 6);
	CHECK(pointer(6) == 7);
	CHECK(table[0](7) == 8 && table[1](8) == 9 && table[2](9) == 10);
	CHECK(page == getauxval(AT_PAGESZ) && calls > 0);
	return failed;
}
#endif
