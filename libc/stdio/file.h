/*
 * file.h - a stream, and the functions that read and write its buffer.
 *
 * A stream is in one of three states:
 *
 *	reading	buf ... | pos ... unread ... rend |	wend is null
 *	writing	buf ... unwritten ... pos | ... buf+size	rend is null
 *	neither	pos, rend and wend are null
 *
 * ungetc may store up to UNGET bytes before buf. In the writing state, fputc
 * stores bytes below wend without calling __file_write: wend is buf + size if
 * the stream is fully buffered, else buf.
 */
#ifndef FILE_H
#define FILE_H

#include <stdio.h>

#define UNGET 8
#define BUFFER_ALIGN 64	/* of input buffers: kernels copy up to 7 % faster */

enum {
	UNBUFFERED = 1,
	WRITE = 2,		/* open for writing */
	STARTED = 4,		/* has been read or written */
	EOF_SEEN = 8,		/* the end-of-file indicator */
	ERROR = 16,		/* the error indicator */
	TTY_UNKNOWN = 32,	/* the first write checks for a terminal */
	LINE_BUFFERED = 64,
	WRITING = 128,		/* in the writing state */
	READ = 256,		/* open for reading */
	LISTED = 512,		/* linked into __files */
	HEAP = 1024,		/* allocated by malloc; fclose frees it */
	APPEND = 2048,		/* opened with O_APPEND */
	WIDE = 4096,		/* first by a function for wide characters */
	COOKIE = 8192,		/* a cookie_file: it has no descriptor */
	SOUGHT = 16384,		/* fseek has succeeded since the last refill */
};

struct __file {
	unsigned char *pos, *rend, *wend;
	unsigned char *buf;
	size_t size;		/* of buf, without the UNGET bytes before it */
	FILE *next;		/* in __files */
	int fd;
	unsigned flags;
};

/* The streams that have been read or written, for fflush(0) and exit. */
extern FILE *__files;
/* Add a stream to __files if it is not there yet. */
static inline void list_file(FILE *f)
{
	if (f->flags & LISTED)
		return;
	f->flags |= LISTED;
	f->next = __files;
	__files = f;
}

/*
 * Enter the writing or the reading state. Returns 0, or EOF with the error
 * indicator set. __start_reading flushes unwritten bytes; __start_writing drops
 * unread ones.
 */
int __start_writing(FILE *f);
int __start_reading(FILE *f);

/* Called by functions for wide characters, see fwide. */
void __orient(FILE *f);

/* Write n bytes through the buffer. Returns n, or less after an error. */
size_t __file_write(FILE *f, const void *from, size_t n);
/* Write n bytes to the descriptor. Returns 0, or how many were not written. */
size_t __write_all(FILE *f, const void *from, size_t n);
/*
 * Write out the buffer. Returns 0, or after an error minus the number of bytes
 * that were not written. Of these the last ones, up to own, are dropped: the
 * caller appended them and reports a failure. The others, which earlier calls
 * reported as written, are kept.
 */
long __flush(FILE *f, size_t own);
/*
 * Called after n bytes were appended. Flush the stream if it is unbuffered, or
 * if it is line buffered and they contain a newline. Returns as __flush does.
 */
long __flush_if_due(FILE *f, size_t n);

/*
 * Between these two an unbuffered stream has a buffer: a line that several calls
 * print is written at once. Pass what __hold returned to __release. What can't
 * be written then is dropped, and __release returns EOF.
 */
unsigned __hold(FILE *f);
int __release(FILE *f, unsigned held);

/*
 * Read up to n bytes from the descriptor, bypassing the buffer. Returns how
 * many, or 0 at the end of file or on error.
 */
size_t __file_read(FILE *f, void *to, size_t n);
/* Read into the empty buffer. Returns as __file_read does. */
size_t __file_refill(FILE *f);
/* The same, then read a byte: fgetc for an empty buffer. */
int __refill_getc(FILE *f);

/* fgetc; most bytes are in the buffer. */
static inline int get_byte(FILE *f)
{
	return f->pos < f->rend ? *f->pos++ : __refill_getc(f);
}

/*
 * The descriptor's part in reading, seeking and closing. They return what the kernel
 * does: a negated errno on failure, and __stream_seek the new offset.
 */
long __stream_read(FILE *f, void *to, size_t n);
off_t __stream_seek(FILE *f, off_t offset, int whence);
long __stream_close(FILE *f);

/*
 * Seek the descriptor back over the bytes read ahead and leave the reading
 * state. If the descriptor cannot seek, keep both.
 *
 * This is a hook. __start_reading.c defines it, so it is linked exactly when
 * the program can read a stream; __files.c has a weak version that does
 * nothing. fflush calls it, and so does exit for each stream, after flushing.
 */
void __discard_readahead(FILE *f);

/* Translate an fopen mode to flags of open(2). Returns -1 with EINVAL. */
int __open_flags(const char *mode);
/* Set up f for a descriptor opened with oflags. It keeps its buffer. */
void __init_file(FILE *f, int fd, int oflags);
/* Allocate a stream with a buffer. Returns null with ENOMEM. */
FILE *__new_file(int fd, int oflags);

#endif
