# setuid.sh - a setuid program that its user starts without descriptors 0 to 2 does
# not print into the first file that it opens.
[ "$(id -u)" = 0 ] || { echo 'skip: only root can make a program setuid'; exit 77; }
bad=0
cat >"$t/setuid.c" <<'EOF'
#include <fcntl.h>
#include <stdio.h>
#include <sys/auxv.h>

int main(int argc, char **argv)
{
	int fd = open(argv[1], O_WRONLY | O_APPEND);

	printf("printed %d\n", argc);
	fprintf(stderr, "printed %d\n", argc);
	fflush(stdout);
	return getauxval(AT_SECURE) ? fd : 100;
}
EOF
chmod 755 "$t"
cd "$t"
for abi in $abis; do
	for mode in -static -static-pie; do
		rm -f setuid
		"$B/$abi/bin/tick-cc" $mode setuid.c -o setuid
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
			echo "$abi $mode: open() returned $r, the file has: $(cat file)"
			bad=1
		}
		# Those that the user left open are the program's.
		said=$(./setuid file 2>/dev/null) || :
		[ "$said" = 'printed 2' ] || { echo "$abi $mode: '$said'"; bad=1; }
	done
done
exit $bad
