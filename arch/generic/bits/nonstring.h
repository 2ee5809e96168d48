/*
 * nonstring.h - marks an array of characters that may be full, without a null byte.
 * Without it gcc warns of strncpy, which is right for such a field.
 */
#ifndef _BITS_NONSTRING_H
#define _BITS_NONSTRING_H

#ifdef __has_attribute
#if __has_attribute(__nonstring__)
#define __NONSTRING __attribute__((__nonstring__))
#endif
#endif
#ifndef __NONSTRING
#define __NONSTRING
#endif

#endif
