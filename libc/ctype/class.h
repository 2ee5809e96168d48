/* class.h - the classes of [:alpha:] etc. in patterns. */
#ifndef CLASS_H
#define CLASS_H

#include <stddef.h>

/* The function of ctype.h for a name of n bytes, or null. */
int (*__char_class(const char *name, size_t n))(int);

/*
 * The end of what is in [.x.], [=x=] or [:name:], whose inside starts at s and has
 * at least one byte; kind is the delimiter. Null if it does not end. The inside may
 * be the delimiter: [.].] and [===].
 */
const char *__class_end(const char *s, char kind);

#endif
