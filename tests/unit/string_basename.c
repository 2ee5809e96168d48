/* string_basename.c - GNU's basename, of <string.h>, does not touch the path. */
#define _GNU_SOURCE
#include <string.h>
#include "../test.h"

int main(void)
{
	static const char path[] = "/usr/lib", end[] = "a/b/";

	CHECK(basename(path) == path + 5 && basename(end) == end + 4);
	CHECK(!strcmp(end, "a/b/"));
	CHECK(!strcmp(basename("name"), "name") && !*basename(""));
	CHECK(!strcmp(basename("/"), ""));
	return failed;
}
