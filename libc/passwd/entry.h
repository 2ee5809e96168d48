/*
 * entry.h - reading /etc/passwd, /etc/group and /etc/shadow, which have lines of
 * the same form.
 *
 * A reader keeps its line and splits it in place: the strings of an entry are in
 * it. The _r functions then copy them into the buffer of the caller, so that it
 * must have room only for the entry that is returned.
 */
#ifndef ENTRY_H
#define ENTRY_H

#include <grp.h>
#include <pwd.h>
#include <shadow.h>
#include <stdio.h>

struct line {
	char *text;		/* from malloc, as for getline */
	size_t size;
	size_t length;		/* of the text */
	char **members;		/* from malloc, for a group */
	size_t count;		/* of members */
};

/* What functions that read an entry return if there is none; else 0 or errno. */
#define NO_ENTRY (-1)

/*
 * Reads the next line that is neither blank nor a comment and has no null byte,
 * and removes its newline.
 */
int __read_line(FILE *f, struct line *l);
void __free_line(struct line *l);

/* Returns 1 and stores an id if s is a decimal number of 32 bits, otherwise 0. */
int __parse_id(const char *s, unsigned *id);
/* Split a line. Return 0, or EINVAL if it is not valid. */
int __parse_spwd(char *s, struct spwd *sp);

/* Read the next valid entry. */
int __next_passwd(FILE *f, struct line *l, struct passwd *pw);
int __next_group(FILE *f, struct line *l, struct group *gr);
int __next_spwd(FILE *f, struct line *l, struct spwd *sp);

/* Search the file by name, or by id if the name is null. */
int __find_passwd(const char *name, uid_t id, struct line *l, struct passwd *pw);
int __find_group(const char *name, gid_t id, struct line *l, struct group *gr);
int __find_spwd(const char *name, struct line *l, struct spwd *sp);

/* Move the strings to a buffer. Return 0 or ERANGE. */
int __copy_passwd(const struct line *l, struct passwd *pw, char *buf, size_t n);
int __copy_group(const struct line *l, struct group *gr, char *buf, size_t n);
int __copy_spwd(const struct line *l, struct spwd *sp, char *buf, size_t n);

/* Opens a file for get...ent, unless it is open. Returns 0 or an errno. */
int __open_table(FILE **f, const char *path);

/*
 * Ends an f..._r function: on ERANGE goes back to the start of the line. Returns
 * the errno, ENOENT at the end.
 */
int __unread_line(FILE *f, off_t start, int r);

/* A field that can be written: no newline, no separator, not null. */
int __valid_field(const char *s, const char *separators);

#endif
