# elf.sh - sourced by scripts that look into ELF files, of any machine.

# field FILE OFFSET SIZE - prints an unsigned integer in the file's byte order,
# which elf_header has set.
field() {
	value=0 weight=1
	for byte in $(od -A n -t u1 -j "$2" -N "$3" "$1"); do
		case $order in
		big) value=$((value * 256 + byte)) ;;
		*) value=$((value + byte * weight)) weight=$((weight * 256)) ;;
		esac
	done
	echo $value
}

# elf_header FILE - sets $class (32 or 64), $order (little or big) and $machine.
# Returns 1 if the file is not ELF.
elf_header() {
	set -- "$1" $(od -A n -t u1 -N 6 "$1")
	[ "${2-} ${3-} ${4-} ${5-}" = '127 69 76 70' ] || return
	[ "$6" = 2 ] && class=64 || class=32
	[ "$7" = 2 ] && order=big || order=little
	machine=$(field "$1" 18 2)
}

# elf_interpreter FILE - prints the path of its dynamic linker (PT_INTERP), if it
# has one. To be called after elf_header.
elf_interpreter() {
	if [ "$class" = 64 ]; then
		word=8 headers=$(field "$1" 32 8) size=$(field "$1" 54 2)
		n=$(field "$1" 56 2) at=8 length=32
	else
		word=4 headers=$(field "$1" 28 4) size=$(field "$1" 42 2)
		n=$(field "$1" 44 2) at=4 length=16
	fi
	while [ "$n" -gt 0 ]; do
		[ "$(field "$1" "$headers" 4)" != 3 ] || {
			tail -c "+$(($(field "$1" $((headers + at)) $word) + 1))" "$1" |
				head -c "$(field "$1" $((headers + length)) $word)" | tr -d '\0'
			return
		}
		n=$((n - 1)) headers=$((headers + size))
	done
}
