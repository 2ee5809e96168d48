# common.sh - to be sourced from the top folder, with $work set: what the scripts
# that run tests share.

# claim FOLDER - makes a folder for output, with a mark by which make clean deletes
# it. Returns 1 if the folder has files and no mark: it may be the user's.
claim() {
	mkdir -p "$1" || return
	[ -f "$1/.ticklibc" ] || {
		[ ! "$(ls -A "$1")" ] && : >"$1/.ticklibc"
	}
}

# setting ABI NAME - a variable of the ABI's abi.mk
setting() { sed -n "s/^$2 *= *//p" "arch/$1/abi.mk"; }

# library ABI COMPILER LEVEL - builds the library, once in a check, and sets $out
# to its folder. Jobs that need the same library wait for the one that builds it.
library() {
	folder=$work/${2%% *}$3
	case $2 in *' '*) folder=$folder-cross ;; esac
	out=$folder/$1
	mkdir -p "$out"
	(
		flock 8
		[ ! -f "$out/status" ] || exit "$(cat "$out/status")"
		echo "building $1 with ${2%% *} $3" >&2
		make -s -j"$(nproc)" O="$folder" ABI="$1" CC="$2" CFLAGS="$3" \
			WERROR=-Werror all includes >"$out/includes" 2>"$out/log"
		echo $? >"$out/status"
		[ "$(cat "$out/status")" != 0 ] || exit 0
		echo "FAIL build $1 ${2%% *} $3"
		tail -n 20 "$out/log"
		exit 1
	) 8>"$out/lock"
}
