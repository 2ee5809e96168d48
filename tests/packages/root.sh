#!/bin/sh
# root.sh - makes the root of a clean Debian 12: the packages that are essential or
# required, apt, those that are named, and what all of these depend on.
# usage: root.sh FOLDER PACKAGE...
#
# The packages are the same as debootstrap --variant=minbase --include=PACKAGE,...
# installs, from the same mirror. But debootstrap unpacks most of them twice, the
# second time by dpkg: 23 s of CPU where this takes 9. Here dpkg gets its database of
# unpacked packages, and configures them. Documentation and translations are left out.
# The tree is packed into the cache, and taken from there the next time.
set -eu
root=$1
shift
here=$(pwd)
. crt/tools/debian.sh
[ "$(id -u)" = 0 ] || die 'only root can chroot'
chroot / true 2>/dev/null || die 'chroot is not permitted'

cache_lock
packed=$cache/clean/$(echo "$@" | tr ' ' +).tar
mkdir -p "$cache/clean" "$cache/debs" "$root"
[ ! -f "$packed" ] || {
	tar -C "$root" -xf "$packed"
	chroot "$root" /bin/true || die 'it does not run'
	exit
}

# --- download -------------------------------------------------------------------
apt_state "$cache/apt" <<END
bookworm amd64
bookworm-backports amd64
END
packages=$*
download() {
	# usrmerge is for systems that were installed before its links were usual.
	apt get install -s --no-install-recommends '?or(?essential,?priority(required))' \
		usr-is-merged apt $packages >"$cache/plan" &&
		apt get -q download $(sed -n 's/^Inst \([^ ]*\).*/\1/p' "$cache/plan")
}
# Of a cache that other scripts have filled, apt's lists are new enough.
fetch() {
	cd "$cache/debs"
	rm -f ./*.deb
	download || {
		apt get -q update
		download
	}
	ls ./*.deb
}
attempt fetch

# --- unpack ---------------------------------------------------------------------
info=$root/var/lib/dpkg/info
mkdir -p "$info" "$root/var/lib/dpkg/updates" "$root/var/lib/dpkg/triggers" "$root/dev" \
	"$root/control"
for folder in bin sbin lib lib64; do
	mkdir -p "$root/usr/$folder"
	ln -s "usr/$folder" "$root/$folder"
done
echo 1 >"$info/format"
: >"$root/var/lib/dpkg/available"
for deb in "$cache"/debs/*.deb; do
	dpkg-deb --fsys-tarfile "$deb" | tar -C "$root" -xvf - --keep-directory-symlink \
		--exclude='./usr/share/doc/*' --exclude='./usr/share/locale/*' |
		sed 's|^\.||; s|/$||; s|^$|/.|' >"$root/list"
	dpkg-deb --ctrl-tarfile "$deb" | tar -C "$root/control" -xf -
	cd "$root/control"
	name=${deb##*/} name=${name%%_*}
	! grep -q '^Multi-Arch: same$' control || name=$name:amd64
	{
		sed '1aStatus: install ok unpacked' control
		[ ! -f conffiles ] || {
			echo Conffiles:
			(cd "$root" && sed 's|^/||' control/conffiles | xargs md5sum) |
				sed 's|^\([^ ]*\)  \(.*\)$| /\2 \1|'
		}
		echo
	} >>"$root/var/lib/dpkg/status"
	mv ../list "$info/$name.list"
	rm control
	for file in *; do
		[ ! -f "$file" ] || mv "$file" "$info/$name.$file"
	done
done
rmdir "$root/control"
rm "$cache"/debs/*.deb
cd "$here"

# --- configure ------------------------------------------------------------------
mknod -m 666 "$root/dev/null" c 1 3 2>/dev/null || : >"$root/dev/null"
inside() {
	DEBIAN_FRONTEND=noninteractive LC_ALL=C PATH=/usr/sbin:/usr/bin:/sbin:/bin \
		chroot "$root" "$@" >>"$cache/log" 2>&1 ||
		die "$*: $(tail -n 1 "$cache/log")"
}
# The scripts of others need users and groups, and awk is a link that mawk's makes.
ln -s mawk "$root/usr/bin/awk"
inside dpkg --force-depends --configure base-passwd
rm "$root/usr/bin/awk"
inside dpkg --configure -a
rm -f "$root"/var/log/*.log
tar -C "$root" -cf "$packed.new" .
mv "$packed.new" "$packed"
