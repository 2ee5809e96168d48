/*
 * Functions that read whole words or vectors read more than a small object has. The
 * compiler must not conclude that they don't read the object itself, where it sees
 * their code: in the one header, and at -flto. Each function is called once, as that
 * is when compilers inline it, and the bytes are not known before.
 */
#define _GNU_SOURCE
#include <string.h>
#include "../test.h"

static volatile char x = 'x', y = 'y', null;

#define OBJECT(name) char name[4]; name[0] = x; name[1] = y; name[2] = null; name[3] = y

static __attribute__((noinline)) size_t length(void)
{
	OBJECT(b);
	return strlen(b);
}

static __attribute__((noinline)) size_t bounded_length(void)
{
	OBJECT(b);
	return strnlen(b, sizeof b);
}

static __attribute__((noinline)) long in_memory(void)
{
	OBJECT(b);
	char *end = memchr(b, 0, sizeof b);
	return end ? end - b : -1;
}

static __attribute__((noinline)) long last_in_memory(void)
{
	OBJECT(b);
	char *end = memrchr(b, x, sizeof b);
	return end ? end - b : -1;
}

static __attribute__((noinline)) long in_string(void)
{
	OBJECT(b);
	char *end = strchr(b, y);
	return end ? end - b : -1;
}

static __attribute__((noinline)) long in_string_or_end(void)
{
	OBJECT(b);
	return strchrnul(b, 'z') - b;
}

static __attribute__((noinline)) int compare_strings(void)
{
	OBJECT(a);
	OBJECT(b);
	b[3] = x;
	return strcmp(a, b);
}

static __attribute__((noinline)) int compare_parts(void)
{
	OBJECT(a);
	OBJECT(b);
	b[1] = x;
	return strncmp(a, b, 3);
}

static __attribute__((noinline)) int compare_memory(void)
{
	OBJECT(a);
	OBJECT(b);
	b[3] = x;
	return memcmp(a, b, 4);
}

static __attribute__((noinline)) int copy(void)
{
	OBJECT(a);
	char b[4];
	strcpy(b, a);
	return b[0] == 'x' && b[1] == 'y' && !b[2];
}

static __attribute__((noinline)) int copy_to_end(void)
{
	OBJECT(a);
	char b[4];
	return stpcpy(b, a) == b + 2 && b[0] == 'x' && b[1] == 'y' && !b[2];
}

static __attribute__((noinline)) long find_string(void)
{
	OBJECT(a);
	char b[3];
	b[0] = y;
	b[1] = null;
	char *found = strstr(a, b);
	return found ? found - a : -1;
}

static __attribute__((noinline)) long find_memory(void)
{
	OBJECT(a);
	char b[2];
	b[0] = null;
	b[1] = y;
	char *found = memmem(a, 4, b, 2);
	return found ? found - a : -1;
}

int main(void)
{
	CHECK(length() == 2);
	CHECK(bounded_length() == 2);
	CHECK(in_memory() == 2);
	CHECK(last_in_memory() == 0);
	CHECK(in_string() == 1);
	CHECK(in_string_or_end() == 2);
	CHECK(compare_strings() == 0);
	CHECK(compare_parts() > 0);
	CHECK(compare_memory() > 0);
	CHECK(copy());
	CHECK(copy_to_end());
	CHECK(find_string() == 1);
	CHECK(find_memory() == 2);
	return failed;
}
