/*
 * socktime.h - the options of sockets whose values contain a time.
 *
 * Each has a second number, _NEW, with 64-bit time on every machine. The first
 * one has it where the kernel's long, as on x32, has 64 bits.
 */
#define SO_TIMESTAMP SO_TIMESTAMP_OLD
#define SO_TIMESTAMPNS SO_TIMESTAMPNS_OLD
#define SO_TIMESTAMPING SO_TIMESTAMPING_OLD
#define SO_RCVTIMEO SO_RCVTIMEO_OLD
#define SO_SNDTIMEO SO_SNDTIMEO_OLD
