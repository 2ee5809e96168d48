/* map.h - the MAP_ and MCL_ flags whose numbers differ by machine. */
#define MAP_ANONYMOUS 0x20
#define MAP_GROWSDOWN 0x100
#define MAP_DENYWRITE 0x800
#define MAP_EXECUTABLE 0x1000
#define MAP_LOCKED 0x80
#define MAP_NORESERVE 0x40
#define MAP_POPULATE 0x8000
#define MAP_NONBLOCK 0x10000
#define MAP_STACK 0x20000
#define MAP_HUGETLB 0x40000
#define MAP_SYNC 0x80000

#define MCL_CURRENT 0x2000
#define MCL_FUTURE 0x4000
#define MCL_ONFAULT 0x8000
