# words.sh - quoting of words, sourced by tick-run and its parts.

# quoted WORD... - prints them as a shell would read them.
quoted() {
	space=
	for word do
		case $word in
		''|*[!A-Za-z0-9_./:=,+@%-]*)
			word=$(printf '%s\n' "$word" | sed "s/'/'\\\\''/g; 1s/^/'/; \$s/\$/'/") ;;
		esac
		printf '%s%s' "$space" "$word"
		space=' '
	done
}

# assignments VARIABLE... - prints them with their values, for a shell to read.
assignments() {
	for variable do
		eval "printf '%s=%s\n' $variable \"\$(quoted \"\$$variable\")\""
	done
}
