# debian.sh - sourced by scripts that download Debian packages. It installs nothing
# and does not need root. TICK_CACHE replaces ~/.cache/ticklibc. The folder in it has
# its old name, lab, so that existing caches remain in use.
cache=${TICK_CACHE:-${XDG_CACHE_HOME:-${HOME-}/.cache}/ticklibc}/lab
keys=/usr/share/keyrings/debian-archive-keyring.gpg

die() {
	echo "$*" >&2
	exit 1
}

# If two scripts run at once, the second waits, and then finds the files in the cache.
cache_lock() {
	mkdir -p "$cache"
	exec 9>"$cache/lock"
	flock 9
}

# apt_state FOLDER - prepares a separate apt state in the folder. In it no package
# is installed, so apt lists all dependencies; the system's state is not changed.
# Each line of stdin has a suite and its architectures. The mirror is the system's.
apt_state() {
	command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null ||
		die 'there is no apt-get, or no dpkg-deb'
	[ "$(dpkg --print-architecture)" = amd64 ] || die "Debian's cross-compilers and emulators are fetched for amd64 only"
	[ -r $keys ] || die "$keys is missing: install the package debian-archive-keyring"
	uri=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list \
		/etc/apt/sources.list.d/*.sources 2>/dev/null |
		sed -n 's/^URIs: *\([^ ]*\).*/\1/p; s/^deb .*\(http[^ ]*\) .*/\1/p' |
		grep '/debian/*$' | head -n 1)
	[ "$uri" ] || die "the sources of apt have no mirror of Debian"
	state=$1 architectures=
	mkdir -p "$state/lists/partial" "$state/archives/partial"
	: >"$state/status"
	while read -r suite archs; do
		echo "deb [signed-by=$keys arch=$archs] $uri $suite main"
		architectures=${architectures:+$architectures,}$archs
	done >"$state/sources"
}

# apt COMMAND ARGUMENT... - runs apt-get or apt-cache with the last prepared state.
apt() {
	command=$1
	shift
	"apt-$command" -o Dir::Etc::SourceList="$state/sources" \
		-o Dir::Etc::SourceParts=/nonexistent \
		-o Dir::State::Lists="$state/lists" \
		-o Dir::State::status="$state/status" \
		-o Dir::Cache="$state" -o Dir::Cache::pkgcache=pkgcache.bin \
		-o Dir::Cache::srcpkgcache=srcpkgcache.bin \
		-o APT::Architectures="$architectures" \
		-o Acquire::Languages=none -o APT::Get::List-Cleanup=false "$@"
}

# update_lists - downloads the lists of packages, and makes that of their names. One
# suite may be inconsistent: use the others. Without a network, there are no names.
update_lists() {
	apt get -q update || :
	apt cache pkgnames >"$cache/names"
	[ -s "$cache/names" ]
}

# attempt FUNCTION - runs it with its output in a log, and dies if it fails. It must
# not be called in a condition: there the shell ignores set -e.
attempt() {
	set +e
	(set -e; "$1") >"$cache/log" 2>&1
	r=$?
	set -e
	[ $r = 0 ] || die "download failed, see $cache/log: $(
		{ tail -n 1 "$cache/log"; grep '^[EW]: Failed' "$cache/log"; } | tail -n 1)"
}
