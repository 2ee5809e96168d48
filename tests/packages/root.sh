#!/bin/sh
# root.sh - makes the root of a clean Debian system: the essential packages, those that
# are named and those that they depend on, and no others.
# usage: root.sh FOLDER PACKAGE...
#
# The files are those that are installed on this machine, so nothing is downloaded and
# it takes a second, where debootstrap takes a minute. Documentation is left out.
set -eu
root=$1
shift
die() {
	echo "$*" >&2
	exit 1
}
[ "$(id -u)" = 0 ] || die 'only root can chroot'
command -v dpkg-query >/dev/null || die 'this is no Debian'
chroot / true 2>/dev/null || die 'chroot is not permitted'

# A line for each package: its name, what it provides and what it needs. Of
# alternatives, the first one that is installed counts.
dpkg-query -W -f '${Package}|${Essential}|${Provides}|${Pre-Depends}, ${Depends}|${db:Status-Status}|${binary:Package}\n' |
	awk -F'|' -v OFS='|' -v wanted="$*" '
	function add(name) {
		if (name in provided && !(name in needs))
			name = provided[name]
		if (name in needs && !(name in chosen)) {
			chosen[name]
			queue[++last] = name
		}
		return name in needs
	}
	{ gsub("\\|", "|"); gsub(/\([^)]*\)|:any|:native| /, "") }
	$NF != "" {
		# Alternatives in Depends have the separator too.
		name = $1; status = $(NF - 1); full[name] = $NF
		if (status != "installed")
			next
		needs[name] = ""
		for (i = 4; i <= NF - 2; i++)
			needs[name] = needs[name] (i > 4 ? "|" : "") $i
		n = split($3, p, ",")
		for (i = 1; i <= n; i++)
			provided[p[i]] = name
		if ($2 == "yes")
			first[++essential] = name
	}
	END {
		for (i = 1; i <= essential; i++)
			add(first[i])
		n = split(wanted, w, " ")
		for (i = 1; i <= n; i++)
			if (!add(w[i]))
				exit 1
		for (at = 1; at <= last; at++) {
			n = split(needs[queue[at]], groups, ",")
			for (i = 1; i <= n; i++) {
				m = split(groups[i], or, "|")
				for (j = 1; j <= m && !add(or[j]); j++)
					;
			}
			print full[queue[at]]
		}
	}' >"$root.list" || die "not all of these are installed: $*"

mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates" "$root/var/lib/dpkg/triggers" \
	"$root/var/log" "$root/dev" "$root/proc" "$root/tmp" "$root/etc"
# Where these are links into usr, no package has them.
for folder in bin sbin lib lib32 lib64 libx32; do
	[ ! -L "/$folder" ] || { mkdir -p "$root/usr/$folder"; ln -s "usr/$folder" "$root/$folder"; }
done
xargs dpkg-query -L <"$root.list" | grep -v '^/usr/share/\(doc\|man\|locale\|info\)/' |
	sed 's|^/||' | sort -u | while read -r file; do
	[ ! -f "/$file" ] && [ ! -L "/$file" ] || echo "$file"
done >"$root.files"
tar -C / -cf - --no-recursion --ignore-failed-read -T "$root.files" etc/alternatives \
	$(cd / && find etc/alternatives usr/bin -maxdepth 1 -lname '/etc/alternatives/*') \
	$(cd / && find etc/alternatives -type l) 2>/dev/null |
	tar -C "$root" --keep-directory-symlink -xf -
sed 's/:.*//' "$root.list" | while read -r name; do
	for file in "/var/lib/dpkg/info/$name".* "/var/lib/dpkg/info/$name":*; do
		[ ! -f "$file" ] || cp "$file" "$root/var/lib/dpkg/info"
	done
done
xargs dpkg-query -s <"$root.list" >"$root/var/lib/dpkg/status"
cp /var/lib/dpkg/info/format "$root/var/lib/dpkg/info"
mknod -m 666 "$root/dev/null" c 1 3 2>/dev/null || : >"$root/dev/null"
chroot "$root" /bin/true || die 'it does not run'
