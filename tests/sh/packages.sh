# packages.sh - make dist and make deb: the same bytes each time, and packages that
# work in a clean system.
#	make check-one TEST=sh/packages [ABIS=all] [LINTIAN=yes]
# ABIS=all packs all ABIs, not only those that run here; apt then installs what they
# depend on, and tick-run compares them. lintian takes 20 s of CPU (all: 3 minutes), and
# installing it 70 more packages.
bad=0
no() {
	echo "$*"
	bad=1
}
unset CC CFLAGS TICK_REALCC TICK_ABI MAKEFLAGS MFLAGS MAKELEVEL
version=$(sed -n 's/^#define __TICKLIBC_VERSION__ "\(.*\)"/\1/p' libc/include/features.h)

# --- the tarball ------------------------------------------------------------------
# sh/readme builds from it. Here it is unpacked and packed again.
name=ticklibc-$version
make -s O="$t/a" dist >/dev/null
tar xzf "$t/a/$name.tar.gz" -C "$t"
touch "$t/$name/libc/stdio/printf.c"
(umask 077; cd "$t/$name" && make -s dist >/dev/null)
cmp "$t/a/$name.tar.gz" "$t/$name/build/$name.tar.gz" || no 'make dist in a tarball differs'
tar tvzf "$t/a/$name.tar.gz" | grep -v "^[-d]rw[x-]r-[x-]r-[x-] 0/0 .* $name/" | grep . && bad=1
make -s -C "$t/$name" clean
[ ! -e "$t/$name/build" ] || no 'make clean left a tarball'
if [ -e .git ] && git ls-files >"$t/files" 2>/dev/null && [ -s "$t/files" ]; then
	(cd "$t/$name" && find . ! -type d) | sed 's|^\./||' | LC_ALL=C sort >"$t/packed"
	LC_ALL=C sort "$t/files" | diff - "$t/packed" || no 'the tarball lacks these, or has too many'
fi

# --- packages ---------------------------------------------------------------------
command -v dpkg-deb >/dev/null || {
	echo 'skip: no dpkg-deb'
	exit $bad
}
natives=$abis
[ ! "${ABIS-}" ] || abis=$ABIS
for n in 1 2; do
	SOURCE_DATE_EPOCH=1700000000 make -s O="$B" ABIS="$abis" deb >/dev/null
	mkdir "$t/debs$n"
	mv "$B"/ticklibc*.deb "$t/debs$n"
done
for deb in "$t"/debs1/*; do
	cmp "$deb" "$t/debs2/${deb##*/}" || no "${deb##*/}: not the same bytes twice"
done
! dpkg-deb -c "$t"/debs1/*.deb 2>/dev/null | grep -v ' root/root ' | grep . || bad=1
[ ! "${LINTIAN-}" ] || lintian --fail-on error,warning "$t"/debs1/*.deb || bad=1

# --- a clean system ---------------------------------------------------------------
root=$t/root
sh tests/packages/root.sh "$root" gcc 2>"$t/why" || {
	rm -rf "$root"
	echo "skip: no clean system: $(tail -n 1 "$t/why")"
	exit $bad
}
cp "$t"/debs1/*.deb tests/demo/hello.c tests/packages/stranger.sh "$root/tmp"
if [ "$abis" != "$natives" ]; then
	# What the other packages depend on is not in it.
	. crt/tools/debian.sh
	cp "$cache/apt/sources" "$root/etc/apt/sources.list"
	cp /etc/resolv.conf "$root/etc"
fi
chroot "$root" /bin/sh /tmp/stranger.sh $natives >"$t/out" 2>&1 || :
[ "$(tail -n 1 "$t/out")" = 'all is well' ] || {
	tail -n 15 "$t/out"
	no 'in a clean system'
}
rm -rf "$root"
exit $bad
