/*
 * file.h - a stream, and what its functions share.
 *
 * reading:    buf ... | pos ... unread ... rend |       wend is null
 * writing:    buf ... unwritten ... pos | ... buf+size  rend is null
 *
 * UNGET bytes before buf take what ungetc puts back. While writing, wend is
 * buf+size if fputc may store without asking, else buf. All three are null
 * when neither was the last operation.
 */
#ifndef FILE_H
#define FILE_H

#include <stdio.h>

#define UNGET 8

enum {
	READ = 1,	/* may be read */
	WRITE = 2,	/* may be written */
	APPEND = 4,	/* every write goes to the end */
	EOF_SEEN = 8,	/* feof */
	ERROR = 16,	/* ferror */
	TTY_UNKNOWN = 32,	/* line buffered if a terminal: ask at the first write */
	LINE_BUFFERED = 64,	/* line buffered */
	WRITING = 128,	/* the last operation was a write */
	UNBUFFERED = 256,	/* unbuffered */
	LISTED = 512,	/* in __files */
	HEAP = 1024,	/* made by malloc */
};

struct __file {
	unsigned char *pos, *rend, *wend;
	unsigned char *buf;
	size_t size;
	FILE *next;
	int fd;
	unsigned flags;
};

/* The streams that used their buffers; __list_file adds one that is not there. */
extern FILE *__files;
void __list_file(FILE *f);

/* Make ready to write or read: 0, or EOF and the error indicator. */
int __start_writing(FILE *f);
int __start_reading(FILE *f);

/* How many bytes of n were taken; fewer after an error. */
size_t __file_write(FILE *f, const void *from, size_t n);
/* What it does once it knows where: past the buffer, result as above. */
size_t __write_all(FILE *f, const void *from, size_t n);
/* Write out the buffer: 0, or EOF, and what could not be written stays. */
int __flush(FILE *f);
/*
 * The same at the end of a call, whose bytes are the last n, if they may not
 * wait: an unbuffered stream, or a newline on one that is line buffered.
 */
int __flush_if_due(FILE *f, size_t n);

/* Read past the buffer: how many bytes, 0 at the end or on error. */
size_t __file_read(FILE *f, void *to, size_t n);
/* Read into the buffer, which must be empty; result as above. */
size_t __file_refill(FILE *f);
/* Forget what was read ahead and step back over it in the file. */
int __discard_readahead(FILE *f);

/* The flags of open(2) for a mode string, or -1 and EINVAL. */
int __open_flags(const char *mode);
/* A stream as new on a descriptor opened with such flags, its buffer kept. */
void __init_file(FILE *f, int fd, int oflags);
/* One that is new, or null and ENOMEM. */
FILE *__new_file(int fd, int oflags);

#endif
