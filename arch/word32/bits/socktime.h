/* socktime.h - the options of sockets whose values contain a time, of 64 bits. */
#define SO_TIMESTAMP SO_TIMESTAMP_NEW
#define SO_TIMESTAMPNS SO_TIMESTAMPNS_NEW
#define SO_TIMESTAMPING SO_TIMESTAMPING_NEW
#define SO_RCVTIMEO SO_RCVTIMEO_NEW
#define SO_SNDTIMEO SO_SNDTIMEO_NEW
