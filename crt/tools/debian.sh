# debian.sh - to be sourced: fetches Debian's packages without installing any.
# It takes no root. TICK_CACHE names another folder than ~/.cache/ticklibc. The
# folder below it is still named lab, so that an existing cache is used.
cache=${TICK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/ticklibc}/lab
keys=/usr/share/keyrings/debian-archive-keyring.gpg

die() {
	echo "$*" >&2
	exit 1
}

# Two checks at once fetch once.
cache_lock() {
	mkdir -p "$cache"
	exec 9>"$cache/lock"
	flock 9
}

# apt_state FOLDER - a state of apt's own there, in which nothing is installed:
# what a package needs is all found, and the machine's state is not touched.
# Standard input names suites, and the architectures of each. The mirror is the
# one that the machine's own apt uses.
apt_state() {
	command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null ||
		die 'no apt-get here to fetch packages with'
	[ "$(dpkg --print-architecture)" = amd64 ] || die 'the packages of toolchains are for amd64 only'
	[ -r $keys ] || die "no $keys to trust Debian's packages by"
	uri=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list \
		/etc/apt/sources.list.d/*.sources 2>/dev/null |
		sed -n 's/^URIs: *\([^ ]*\).*/\1/p; s/^deb .*\(http[^ ]*\) .*/\1/p' |
		grep '/debian/*$' | head -n 1)
	[ "$uri" ] || die "no mirror of Debian in apt's sources"
	state=$1 architectures=
	mkdir -p "$state/lists/partial" "$state/archives/partial"
	: >"$state/status"
	while read -r suite of; do
		echo "deb [signed-by=$keys arch=$of] $uri $suite main"
		architectures=${architectures:+$architectures,}$of
	done >"$state/sources"
}

# apt COMMAND ARGUMENT... - apt-get or apt-cache by the state set up last.
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

# attempt FUNCTION - runs it, all that it prints kept in a log. Not in a condition,
# where the shell would go on after an error.
attempt() {
	set +e
	(set -e; "$1") >"$cache/log" 2>&1
	r=$?
	set -e
	[ $r = 0 ] || die "fetching failed; $cache/log ends with: $(
		tail -n 2 "$cache/log" | tr '\n' ' ')"
}
