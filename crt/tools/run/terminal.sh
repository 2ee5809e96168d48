# terminal.sh - the progress line, sourced by tick-run and its parts. It is on standard
# error if that is a terminal, and fits in one row: the next text replaces it. Spaces
# delete the old text, since not all terminals know the escape codes for that.

columns=0
[ ! -t 2 ] || [ "${TERM-}" = dumb ] || {
	columns=$(stty size <&2 2>/dev/null) columns=${columns#* }
	# A serial console does not know its size. The last column stays empty: some
	# terminals start a new row after it.
	[ "${columns:-0}" -gt 0 ] || columns=80
	columns=$((columns - 1))
}

# show_progress TEXT - replaces the line.
show_progress() { [ $columns = 0 ] || printf "\r%-$columns.${columns}s\r" "$*" >&2; }

# clear_progress - to be called before anything else is printed on the terminal
clear_progress() { show_progress ''; }
