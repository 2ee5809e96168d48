/* pathconf.h - what pathconf and fpathconf share. */
#ifndef PATHCONF_H
#define PATHCONF_H

struct statfs;

long __pathconf(const struct statfs *st, int name);

#endif
