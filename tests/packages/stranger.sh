# stranger.sh - what a user does with the packages in /tmp of a clean system, and who
# leaves it as it was. usage: stranger.sh ABI..., those that run here; the first is
# the host's. The last line is "all is well".
set -eu
cd /tmp
export PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C HOME=/tmp DEBIAN_FRONTEND=noninteractive

says() { # says WORDS COMMAND... - it fails with these words
	words=$1
	shift
	! "$@" >said 2>&1 || { echo "$*: success"; return 1; }
	grep -qF -- "$words" said || { cat said; echo "$*: not '$words'"; return 1; }
}
files() {
	find / -xdev ! -type d ! -path '/tmp/*' ! -path '/var/*' ! -path '/proc/*' | sort
}

[ ! -e /usr/include/stdio.h ]	# tick-cc needs no other libc
needs=
[ ! -s /etc/apt/sources.list ] || {
	apt-get -q update
	for field in Depends Recommends; do
		needs="$needs,$(dpkg-deb -f ticklibc-all_*.deb $field)"
	done
	apt-get -qy install $(echo "$needs" | sed 's/ticklibc ([^)]*)//; s/,/ /g')
}
files >before
apt-get -qy install ./*.deb
[ ! "$(dpkg --verify $(dpkg-query -W -f '${Package} ' 'ticklibc*'))" ]
gzip -dc /usr/share/man/man7/ticklibc.7.gz |
	sed -n '/^#include <stdio.h>$/,/^}/{s/\\e/\\/g; p;}' >clock.c
tick-cc -O2 -Wall -Werror clock.c -o clock
./clock | grep '^up for [0-9]*\.[0-9]* s$'
vdsoinfo --version
for abi do
	"$abi-tick-cc" -static-pie hello.c -o hello
	[ "$(./hello)" = hello ]
	TICK_ABI=$abi tick-cc -Os clock.c -lnofloat -o clock
	./clock
done
tick-run hello.c
gzip -dc /usr/share/man/man1/tick-cc.1.gz | grep -q '^\.Nm tick-cc'
[ -e /usr/bin/s390x-tick-cc ] || {
	lacks='is installed: install the package ticklibc-all'
	says "tick-cc: error: no ABI 's390x' $lacks" env TICK_ABI=s390x tick-cc hello.c
	says "tick-run: no library for s390x $lacks" tick-run --abi s390x hello.c
}
apt-get -qy purge 'ticklibc*'
[ ! "$(dpkg-query -W -f '${Package} ' 'ticklibc*' 2>/dev/null)" ]
files >after
diff before after
echo all is well
