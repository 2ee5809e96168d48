/*
 * Streams without buffers. Input is read byte by byte or, by fread, straight to its
 * place. A printf call gathers its output, as one to stderr does.
 */
#define __TICK_GATHER 256
static unsigned char __tick_stdin_byte[UNGET + 1];
static unsigned char __tick_stdout_line[UNGET + __TICK_GATHER];

__TICK_OBJECT_HERE FILE __stdin = {
	.buf = __tick_stdin_byte + UNGET,
	.size = 1,
	.fd = 0,
	.flags = READ | UNBUFFERED,
};
__TICK_OBJECT_HERE FILE __stdout = {
	.buf = __tick_stdout_line + UNGET,
	.size = __TICK_GATHER,
	.fd = 1,
	.flags = WRITE | UNBUFFERED,
};
FILE *__new_file(int fd, int oflags)
{
	FILE *f = malloc(sizeof *f + UNGET + __TICK_GATHER);

	if (!f)
		return 0;
	f->buf = (unsigned char *)(f + 1) + UNGET;
	f->size = __TICK_GATHER;
	f->flags = HEAP | UNBUFFERED;
	__init_file(f, fd, oflags);
	return f;
}
#undef __TICK_GATHER
