#!/bin/sh
# build.sh - builds real programs, from sources as sources.sh fetched them.
# usage: build.sh SOURCES FOLDER KERNEL-HEADERS COMPILER [PROGRAM...]
# Into the folder it puts those programs of which there are sources, stripped, and
# LOG for those that did not build. Nothing is edited: the files that it writes are
# what a configure script or cmake makes, or what the README tells a user to write.
# $FLAGS replaces -Os -w.
# What tick-cc has built there with the same library is not built again: several jobs
# of a check want the same programs.
set -u
sources=$1 to=$2 kernel=$3 cc=$4
shift 4
to=$(mkdir -p "$to" && cd "$to" && pwd) || exit
wanted=${*:-tini dumb-init catatonit sysvinit daemontools dash mksh lksh ed tree nq
	ncompress byacc micro-httpd bzip2}
exec 8>"$to/lock"
flock 8
library=${cc%/bin/tick-cc*}/lib/libc.a
left=
for program in $wanted; do
	[ -f "$library" ] && [ "$to/$program.done" -nt "$library" ] &&
		[ "$to/$program.done" -nt "$0" ] || left="$left $program"
done
wanted=$(echo $left)
flags=${FLAGS--Os -w}

# copy PROGRAM [PACKAGE] - makes a copy to build in, and enters it; 1 if it is not wanted.
copy() {
	case " $wanted " in *" $1 "*) ;; *) return 1 ;; esac
	package=$sources/${2-$1}
	[ -d "$package" ] || return
	rm -rf "$to/build/$1"
	mkdir -p "$to/build"
	cp -a "$package" "$to/build/$1"
	cd "$to/build/$1"
}

# They are built one after the other in subshells, as each changes the folder.
(copy tini && cd src &&
	sed 's/@tini_VERSION_MAJOR@/0/; s/@tini_VERSION_MINOR@/19/; s/@[a-zA-Z_]*@//' \
		tiniConfig.h.in >tiniConfig.h &&
	$cc $flags -s -I. tini.c -o "$to/tini") >"$to/tini.log" 2>&1
(copy dumb-init && $cc $flags -s dumb-init.c -o "$to/dumb-init") \
	>"$to/dumb-init.log" 2>&1
(copy catatonit &&
	sed 's/@[a-zA-Z_]*@/catatonit/' config.h.in >config.h &&
	$cc $flags -s $kernel -DHAVE_CLOSE_RANGE -I. catatonit.c -o "$to/catatonit") \
	>"$to/catatonit.log" 2>&1
(copy sysvinit && cd src &&
	make CC="$cc $kernel" CFLAGS="$flags" CPPFLAGS=-D_GNU_SOURCE LDFLAGS=-s \
		VERSION=3 init halt killall5 && cp init halt killall5 "$to") \
	>"$to/sysvinit.log" 2>&1
commands='svscan supervise multilog svc svok svstat envdir softlimit setlock fghack
	pgrphack setuidgid readproctitle tai64n'
(copy daemontools && cd daemontools-*/src &&
	echo "$cc $flags -include errno.h" >conf-cc && echo "$cc -s" >conf-ld &&
	pwd >home && make $commands && cp $commands "$to") >"$to/daemontools.log" 2>&1
(copy dash &&
	./configure --host=linux CC="$cc" CC_FOR_BUILD=gcc CFLAGS="$flags" \
		LDFLAGS=-s && make && cp src/dash "$to") >"$to/dash.log" 2>&1
# Its script tries some 80 things of a libc. lksh has ksh's arithmetic, that of long.
for shell in mksh lksh; do
	[ $shell = mksh ] && legacy= || legacy=-L
	(copy $shell mksh && env CC="$cc" CFLAGS="$flags" LDFLAGS=-s TARGET_OS=Linux \
		sh Build.sh -r $legacy && cp $shell "$to") >"$to/$shell.log" 2>&1
done
(copy ed && ./configure CC="$cc" CFLAGS="$flags" LDFLAGS=-s && make &&
	cp ed "$to") >"$to/ed.log" 2>&1
(copy tree && make CC="$cc" CFLAGS="$flags" LDFLAGS=-s && cp tree "$to") \
	>"$to/tree.log" 2>&1
(copy nq && make CC="$cc" CFLAGS="$flags" LDFLAGS=-s && cp nq fq "$to") \
	>"$to/nq.log" 2>&1
(copy ncompress && make CC="$cc" CFLAGS="$flags" LDFLAGS=-s &&
	cp compress "$to") >"$to/ncompress.log" 2>&1
(copy byacc &&
	./configure --host="$($cc -dumpmachine)" CC="$cc" CFLAGS="$flags" LDFLAGS=-s &&
	make && cp yacc "$to") >"$to/byacc.log" 2>&1
(copy micro-httpd && make CC="$cc" CFLAGS="$flags" && cp micro_httpd "$to") \
	>"$to/micro-httpd.log" 2>&1
# It includes <math.h> and uses nothing of it, so an empty one will do.
(copy bzip2 && mkdir empty && : >empty/math.h &&
	make CC="$cc" CFLAGS="$flags -D_FILE_OFFSET_BITS=64 -idirafter empty" \
		LDFLAGS=-s bzip2 bzip2recover && cp bzip2 bzip2recover "$to") \
	>"$to/bzip2.log" 2>&1
rm -rf "$to/build"
for program in $wanted; do
	: >"$to/$program.done"
done
