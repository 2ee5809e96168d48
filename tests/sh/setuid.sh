# setuid.sh - a setuid program that its user starts without descriptors 0 to 2 does
# not print into the first file that it opens.
[ "$(id -u)" = 0 ] || { echo 'skip: only root can make a program setuid'; exit 77; }
bad=0
cat >"$t/setuid.c" <<'EOF'
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/auxv.h>
#include <sys/socket.h>

int main(int argc, char **argv)
{
	int fd = OPEN;

	printf("printed %d\n", argc);
	fprintf(stderr, "printed %d\n", argc);
	fflush(stdout);
	return getauxval(AT_SECURE) ? fd : 100;
}
EOF
chmod 755 "$t"
cd "$t"
# Each is the only function of its program that opens a descriptor.
for abi in $abis; do
	while read -r mode open; do
		rm -f setuid
		"$B/$abi/bin/tick-cc" $mode "-DOPEN=$open" setuid.c -o setuid
		chown 65534 setuid
		chmod 4755 setuid
		: >file
		chmod 666 file
		./setuid file <&- >&- 2>&- && r=0 || r=$?
		[ $r != 100 ] || {
			echo 'skip: setuid has no effect here (nosuid, or no_new_privs)'
			exit 77
		}
		[ $r != 3 ] || ./setuid file </dev/null >&- 2>&- || r=$?
		[ $r = 3 ] && [ ! -s file ] || {
			echo "$abi $mode: $open returned $r, the file has: $(cat file)"
			bad=1
		}
		# Those that the user left open are the program's.
		said=$(./setuid file 2>/dev/null) || :
		[ "$said" = 'printed 2' ] || { echo "$abi $mode: '$said'"; bad=1; }
	done <<-'END'
		-static open(argv[1], O_WRONLY | O_APPEND)
		-static-pie open(argv[1], O_WRONLY | O_APPEND)
		-static fileno(fopen(argv[1], "a"))
		-static socket(AF_UNIX, SOCK_STREAM, 0)
		-static posix_openpt(O_RDWR)
	END
done
exit $bad
