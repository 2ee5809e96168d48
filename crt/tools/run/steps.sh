# steps.sh - sourced from the top folder by all.sh and one.sh, with $tmp set: the
# steps from the source to a result.
. "$tmp/settings"
. crt/tools/abi.sh
. crt/tools/run/words.sh
. crt/tools/run/terminal.sh

# progress TEXT - shows it, and how many rows of the table are complete.
progress() {
	[ $columns = 0 ] ||
		show_progress "$(ls "$tmp"/*/row 2>/dev/null | wc -l) of $total: $*"
}

# with_tools COMMAND... - finds the compilers in the cache, and has messages in
# English, which are read here. Variables of make try are not for another make.
with_tools() {
	(
		. "$tmp/tools"
		unset O ABI CC CFLAGS WERROR CROSS_COMPILE FILES MEMBERS
		unset MAKEFLAGS MFLAGS MAKELEVEL
		export LC_ALL=C TMPDIR="$tmp"
		exec "$@"
	)
}

# library [MEMBER...] - sets $tick_cc. In a clone, it brings the library up to date:
# that which the user has built, or else one with only these members (all if there
# are none). $log has the messages if it fails.
library() {
	tick_cc=$libraries/$abi/bin/tick-cc
	[ "$build" ] || return 0
	if [ -f "$build/$abi/lib/libc.a" ] && [ -x "$build/$abi/bin/tick-cc" ]; then
		set --
		partial= into=$build
	elif [ "$abi" = "$host" ]; then
		set --
		partial= into=$build
	else
		[ $# != 0 ] && partial=yes || partial=
		into=$build/try
	fi
	tick_cc=$(cd "$into" && pwd)/$abi/bin/tick-cc
	# If the compiler that has built it is gone, another may be here.
	[ "$into" = "$build" ] || [ ! -x "$tick_cc" ] ||
		(. "$tmp/tools"; command -v "$(built_by "$tick_cc")") >/dev/null ||
		rm -rf "$into/$abi"
	with_tools make -s -j"$make_jobs" O="$into" ABI="$abi" MEMBERS="$*" library \
		>"$log" 2>&1
}

# built_by TICK-CC - prints the compiler that it runs.
built_by() { sed -n "s/^cc='\([^ ']*\).*/\1/p" "$1"; }

# compile WORD... - runs the compiler in the user's folder.
compile() { (cd "$caller" && with_tools "$tick_cc" "$@") >"$log" 2>&1; }

# missing_members - prints the members of libc.a that a failed link lacked, or fails
# if one is not found. Those of powerpc have names like _savegpr_29 for one file.
missing_members() {
	symbols=$(sed -n "s/.*undefined reference to [\`']\([A-Za-z0-9_]*\).*/\1/p
		s/.*undefined symbol: \([A-Za-z0-9_]*\)$/\1/p" "$log" | sort -u)
	folders=$(sh arch/chain.sh "$abi")
	for symbol in $symbols; do
		file=$(echo "$symbol" | sed 's/_[0-9][0-9]*//')
		set -- libc/*/"$file".c crt/"$file".c "crt/${file#__}.c" vdso/"$file".c
		for place in $folders; do
			set -- "$@" "$place/$file".[cS] "$place/${file#__}".[cS]
		done
		for path do
			[ ! -f "$path" ] || break
		done
		[ -f "$path" ] || return
		path=${path##*/}
		echo "${path%.*}"
	done
}

# needed_members - prints those to build for $abi: what the programs need on the
# host, and what was needed here before; nothing if that is all.
needed_members() {
	grep -qx all "$members" || sort -u "$members" "$tmp/members"
}

# build_program FILE WORD... - compiles and links it. If it lacks members of the
# library, these are built first, and if that does not help, all are.
build_program() {
	file=$1
	shift
	until compile "$@" -o "$file"; do
		[ "$partial" ] && grep -q 'undefined \(reference\|symbol\)' "$log" || return
		more=$(missing_members) || more=all
		needed_members >"$tmp/$abi/have"
		printf '%s\n' $more | grep -vxFf "$tmp/$abi/have" >"$tmp/$abi/more" ||
			echo all >"$tmp/$abi/more"
		cat "$tmp/$abi/have" "$tmp/$abi/more" >"$members"
		library $(needed_members) || return
	done
}

# signed_char - the options say so; else the facts do.
signed_char() {
	eval "set -- $words"
	for word do
		case $word in
		-fsigned-char|-fno-unsigned-char) char=signed ;;
		-funsigned-char|-fno-signed-char) char=unsigned ;;
		esac
	done
}

# read_facts LINE - sets what facts.c has printed.
read_facts() {
	read -r bits order char page vdso release <<-END
		$1
	END
	signed_char
}

# read_result - sets $ended to how the program ended, and $ms.
read_result() {
	how= what= ms=
	[ ! -s "$folder/result" ] || read -r how what ms error <"$folder/result"
	case $how in
	exit) ended="exit $what" ;;
	signal) ended=$what ;;
	limit) ended="longer than $limit s" ;;
	children) ended="children run after $limit s" ;;
	*) ended="can't start: ${error:-no result}" ;;
	esac
}

# write_row STATE [WHY...] - what the table shows of this ABI. The states: reference,
# same, differs, failed (not built) and skipped (not run).
write_row() {
	state=$1
	shift
	why="$*"
	assignments state why bits order char page vdso on ended ms output repeat \
		>"$folder/row.new"
	mv "$folder/row.new" "$folder/row"
}

bits=- order=- char=- page=- vdso=- on=- ended= ms= output=- repeat=
