/* number.h - the numbers of inet_aton and inet_network. */
#include <stdint.h>

/*
 * Reads a number, decimal, octal (0) or hexadecimal (0x). Returns where it ends,
 * or null if there is none, or it has more than 32 bits.
 */
const char *__inet_number(const char *s, uint32_t *value);
