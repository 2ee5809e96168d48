/* line.h - reading the lines of fstab. */
#ifndef MNTENT_LINE_H
#define MNTENT_LINE_H

#include <mntent.h>

/*
 * Reads the next line with two fields or more into memory of getline, and splits
 * it there. Returns its size with the null, or 0.
 */
size_t __mntent_line(FILE *f, char **line, size_t *size, struct mntent *m);

#endif
