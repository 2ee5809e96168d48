# make.sh - make deletes and replaces only what it has written, installs what was
# built, and does what is asked in that order.
bad=0
no() {
	echo "$*"
	bad=1
}
here() { # here PATH... - all of these exist
	for path do
		[ -e "$path" ] || no "$path is gone"
	done
}
gone() { # gone PATH... - none of these does
	for path do
		[ ! -e "$path" ] && [ ! -L "$path" ] || no "$path is still there"
	done
}
# refused WHAT WORDS COMMAND... - it fails, with these words in one line.
refused() {
	what=$1 words=$2
	shift 2
	"$@" >"$t/refused" 2>&1 && no "$what: success"
	grep -qF -- "$words" "$t/refused" || { tail -n 3 "$t/refused"; no "$what: not '$words'"; }
}
mkdir "$t/copy"
cp -R Makefile arch crt libc tests vdso "$t/copy"
cd "$t/copy"
unset CC CFLAGS TICK_REALCC TICK_ABI
m="make -s -j2"

# A build keeps its compiler and flags when it is installed.
: >"$t/gcc.log"
cat >"$t/my-gcc" <<'END'
#!/bin/sh
case " $* " in *' -c '*) echo "$*" >>"${0%/*}/gcc.log" ;; esac
exec gcc "$@"
END
chmod +x "$t/my-gcc"
printf '#!/bin/sh\nexec ar "$@"\n' >"$t/my-gcc-ar"
chmod +x "$t/my-gcc-ar"
mkdir -p "$t/my project"
ln -s "$t/my project" "$t/project"
out=$t/project/out
mkdir -p "$out/bin" "$out/$host/lib" "$out/$host/include" "$out/check" "$out/obj"
users="$out/notes $out/bin/tick-cc $out/$host/lib/libmine.a $out/$host/include/mine.h
	$out/check/mine $out/obj/mine.o $out/$host/mine"
touch $users
$m O="$out" CC="$t/my-gcc" CFLAGS='-O1 -DMINE' >"$t/make.log" 2>&1 || { tail "$t/make.log"; no build; }
compiled=$(grep -c DMINE "$t/gcc.log")
[ "$compiled" -gt 100 ] || no "only $compiled sources were compiled"
: >"$t/gcc.log"

# Names with spaces and quotes are used as they are.
mkdir "$t/some" "$t/it's"
touch "$t/some/file"
for root in "$t/some dir/my project" "$t/it's"; do
	$m O="$out" DESTDIR="$root" PREFIX='/usr local' install || no "install in $root"
	here "$root/usr local/bin/tick-cc" "$root/usr local/bin/$host-tick-cc" \
		"$t/some/file"
	here "$root/usr local/bin/$host-tick-gcc-ar"
	"$root/usr local/bin/tick-cc" tests/demo/hello.c -o "$t/hello" &&
		[ "$("$t/hello")" = hello ] || no "tick-cc in $root"
done
[ ! -s "$t/gcc.log" ] || no "make install compiled: $(head -n 1 "$t/gcc.log")"
make -s O="$out" demo >"$t/make.log" 2>&1 || { tail "$t/make.log"; no demo; }
[ ! -s "$t/gcc.log" ] || no 'make demo compiled again'

# A source that changed is compiled as before; one that is gone leaves the library.
sleep 1
touch libc/stdlib/abs.c
echo 'int __gone(void) { return 1; }' >libc/stdlib/gone.c
$m O="$out" DESTDIR="$t/it's" PREFIX= install
[ "$(grep -c DMINE "$t/gcc.log")" = 2 ] || no 'not 2 sources compiled with the same flags'
nm "$t/it's/lib/ticklibc/$host/lib/libc.a" 2>/dev/null | grep -q __gone ||
	no 'a new source is not in libc.a'
rm libc/stdlib/gone.c
mv libc/include/iso646.h "$t"
$m O="$out" DESTDIR="$t/it's" PREFIX= install
nm "$t/it's/lib/ticklibc/$host/lib/libc.a" 2>/dev/null | grep __gone &&
	no 'a removed source is still in libc.a'
gone "$t/it's/lib/ticklibc/$host/include/iso646.h" "$out/$host/include/iso646.h"
here "$t/it's/lib/ticklibc/$host/include/errno.h" "$out/$host/include/mine.h"

# Only our files are replaced and removed.
root="$t/some dir/my project/usr local"
touch "$root/mine" "$root/bin/mine" "$root/lib/ticklibc/$host/lib/mine.a"
rm "$root/bin/vdsoinfo"
echo mine >"$root/bin/vdsoinfo"
refused 'a foreign command' 'bin/vdsoinfo exists and is not a link of ticklibc' \
	$m O="$out" DESTDIR="$t/some dir/my project" PREFIX='/usr local' install
$m DESTDIR="$t/some dir/my project" PREFIX='/usr local' uninstall || no uninstall
here "$root/mine" "$root/bin/mine" "$root/lib/ticklibc/$host/lib/mine.a" \
	"$root/bin/vdsoinfo" "$t/some/file"
gone "$root/bin/tick-cc" "$root/bin/$host-tick-gcc-ar" "$root/bin/$host-tick-cc" "$root/lib/ticklibc/$host/include"
[ "$(cd "$root/lib/ticklibc" && find . -type f)" = "./$host/lib/mine.a" ] ||
	no "uninstall left: $(find "$root/lib/ticklibc")"
$m DESTDIR="$t/it's" PREFIX= uninstall || no 'uninstall with an empty PREFIX'
gone "$t/it's/lib/ticklibc" "$t/it's/bin/tick-cc" "$t/it's/bin/vdsoinfo"
refused 'nothing to uninstall' "is not installed in $t/it's" \
	make DESTDIR="$t/it's" PREFIX= uninstall
refused 'PREFIX=' 'PREFIX and DESTDIR are empty' make -s O="$out" PREFIX= install
refused 'PREFIX=usr' "PREFIX='usr' must begin with a slash" \
	make -s O="$out" PREFIX=usr DESTDIR="$t/it's" install

# What can't be the name of a folder for make is refused.
for o in '' "$t/my project" "it's" 'a;b' 'a$$b' '~/out' 'a:b' 'a#b' 'a*' 'a%b'; do
	refused "O='$o'" "can't build in a folder" make O="$o"
	refused "O='$o' clean" "can't build in a folder" make O="$o" clean
done

# clean deletes what make has written, also what tests have.
here $users
rm "$t/project/out/check/mine"
mkdir -p "$out/bench"
make -s O="$out" CC="$t/my-gcc" CFLAGS='-O1 -DMINE' check-one TEST=unit/ctype_ascii >"$t/make.log" 2>&1 ||
	{ tail "$t/make.log"; no check-one; }
here "$out/check-one"
touch "$out/check/mine"
refused 'tests in a foreign folder' 'is not a folder of earlier tests' \
	make -s O="$out" check
make O="$out" clean >"$t/make.log" || no clean
[ "$(find "$out/" -type f | sort)" = "$(printf '%s\n' $users | sort)" ] ||
	no "after clean: $(find "$out/" -type f)"
make -s O="$out" clean || no 'clean twice'
make -s O="$t/nothing" clean || no 'clean of nothing'
gone "$t/nothing"

# clean and other goals run in the order in which they are given.
make -s -j8 O="$t/order" MEMBERS=exit clean library >"$t/make.log" 2>&1 ||
	{ tail "$t/make.log"; no 'clean library'; }
here "$t/order/$host/bin/tick-cc"
# One object shows the order as well as the library would.
object=$t/order/$host/lib/crt1.o
make -s -j8 O="$t/order" clean "$object" >"$t/make.log" 2>&1 ||
	{ tail "$t/make.log"; no 'clean, then an object'; }
here "$object"
gone "$t/order/$host/bin/tick-cc"
make -s -j8 O="$t/order" "$object" clean || no 'an object, then clean'
gone "$t/order"

# The library stays out of link-time optimisation: gcc invents calls of puts.
# Of the members, those that this program needs, or may need, will do.
printf '#include <stdio.h>\nint main(void) { printf("hello\\n"); return 0; }\n' >"$t/lto.c"
"$B/$host/bin/tick-cc" -static-pie -fno-builtin -Wl,-u,puts,-u,putchar,-u,fwrite,-Map,"$t/map" \
	"$t/lto.c" -o "$t/hello"
members=$(sed -n 's/^[^ ].*(\(.*\)\.o)$/\1/p' "$t/map" | sort -u)
$m O="$t/lto" CFLAGS='-O2 -flto' MEMBERS="$(echo $members)" library >"$t/make.log" 2>&1 ||
	{ tail "$t/make.log"; no 'make -flto'; }
for flags in -flto '-O2 -flto' '-Os -flto -static-pie' -O2; do
	"$t/lto/$host/bin/tick-cc" $flags "$t/lto.c" -o "$t/hello" &&
		[ "$("$t/hello")" = hello ] || no "tick-cc $flags"
done
exit $bad
