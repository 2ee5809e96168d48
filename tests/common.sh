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

. crt/tools/abi.sh

# library ABI COMPILER LEVEL - builds the library, once in a check, and sets $out
# to its folder. Jobs that need the same library wait for the one that builds it.
library() {
	folder=$work/${2%% *}$3
	case $2 in *' '*) folder=$folder-cross ;; esac
	out=$folder/$1
	mkdir -p "$out"
	(
		abi=$1 cc=$2 level=$3
		flock 8
		[ ! -f "$out/status" ] || exit "$(cat "$out/status")"
		echo "building $abi with ${cc%% *} $level" >&2
		case $cc in
		clang*) compile_ahead ;;
		musl-gcc) copy_ahead ;;
		esac
		make_library >"$out/includes" 2>"$out/log" && same_objects
		echo $? >"$out/status"
		[ "$(cat "$out/status")" != 0 ] || exit 0
		echo "FAIL build $abi ${cc%% *} $level"
		tail -n 20 "$out/log"
		exit 1
	) 8>"$out/lock"
}

make_library() {
	make -s -j"$(nproc)" O="$folder" ABI="$abi" CC="$cc" CFLAGS="$level" \
		WERROR="${werror--Werror}" "$@" all includes
}

# is_new - make will compile, because there is no library yet or a source has changed.
is_new() {
	[ ! -f "$out/lib/libc.a" ] ||
		[ "$(find Makefile arch crt vdso libc -newer "$out/lib/libc.a" |
			head -n 1)" ]
}

# copy_ahead - musl-gcc is gcc with other folders, and makes the same objects: of those
# of gcc, make compiles one of each folder again (same_objects).
copy_ahead() {
	rm -rf "$out/ahead"
	is_new && (library "$abi" gcc "$level") || return 0
	rm -rf "$out/obj"
	mkdir "$out/ahead"
	make_library -n >/dev/null 2>&1		# writes files that must be older
	cp -R "$work/gcc$level/$abi/obj" "$out"
	find "$out/obj" -name '*.d' -delete
	for place in $(find "$out/obj" -type d); do
		object=$(find "$place" -maxdepth 1 -name '*.o' | head -n 1)
		[ ! "$object" ] || mv "$object" "$object.ahead"
	done
}

# compile_ahead - compiles what make would compile one by one (batch.sh), with the
# commands that make -n prints. As this writes no .d files, it is done again after
# any change of the sources.
compile_ahead() {
	rm -rf "$out/ahead"
	is_new || return 0
	rm -rf "$out/obj"
	mkdir "$out/ahead"
	make_library -n 2>/dev/null |
		sed -n 's/^\(.*\) -MMD -MP -c \(.*\.c\) -o .*/\2 \1/p' | sort -t ' ' -k 2 |
		awk -v to="$out/ahead/" '{
			source = $1
			sub("[^ ]* ", "")
			if ($0 != command) {
				command = $0
				n++
				print command >(to n ".command")
			}
			print source >(to n ".sources")
		}'
	for command in "$out/ahead"/*.command; do
		[ -f "$command" ] || break
		sources=${command%command}sources
		sh tests/batch.sh "$out/obj" "$(cat "$command")" <"$sources"
		# make compiles one of each kind.
		last=$out/obj/$(sed -n '$s/c$/o/p' "$sources")
		[ ! -f "$last" ] || mv "$last" "$last.ahead"
	done
}

# same_objects - those that make has compiled do not differ.
same_objects() {
	[ -d "$out/ahead" ] || return 0
	find "$out/obj" -name '*.ahead' | while read -r object; do
		cmp "$object" "${object%.ahead}" >>"$out/log" 2>&1 || return
	done
}
