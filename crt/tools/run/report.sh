# report.sh - sourced by tick-run: prints the results in $tmp, in one of four forms.

# Each row has a folder; that of the host's own run is reference.
rows=reference
for abi in $abis; do
	[ "$abi" = "$host" ] && [ ! "$kernel" ] || rows="$rows $abi"
done

# read_row ROW - sets the variables of write_row in steps.sh, and $abi, $seconds and
# $text: how it ended, or why it did not run.
read_row() {
	row=$tmp/$1 abi=$1
	[ "$1" != reference ] || abi=$host
	state=failed why='no result' bits=- order=- char=- page=- vdso=- on=- ended= ms=
	output=- repeat=
	[ ! -f "$row/row" ] || . "$row/row"
	seconds=
	[ ! "$ms" ] || seconds=$((ms / 1000)).$(printf %03d $((ms % 1000)))
	case $state in
	skipped) text="not run: $why" ;;
	failed) text=$why ;;
	*) text=$ended ;;
	esac
}

# named - --abi names this one.
named() { case " $(echo $list) " in *" $abi "*) ;; *) false ;; esac; }

count_rows() {
	same=0 differ=0 failed=0 skipped=0 bad=0
	for each in $rows; do
		read_row "$each"
		case $state in
		same) same=$((same + 1)) ;;
		differs) differ=$((differ + 1)) bad=1 ;;
		failed) failed=$((failed + 1)) bad=1 ;;
		skipped)
			skipped=$((skipped + 1))
			! named || bad=1 ;;
		esac
	done
}

# --- the table ---------------------------------------------------------------------
# A row has up to 80 columns.
table_row() { printf '%-11s %4s %-6s %-8s %5s %-4s %-10.10s %-8s %6s %s\n' "$@"; }

report_table() {
	table_row ABI bits order char page vDSO on result time stdout
	for each in $rows; do
		read_row "$each"
		case $state in
		failed|skipped) printf '%-11s %s\n' "$abi" "$text"; continue ;;
		reference) output=reference ;;
		esac
		[ "$on" != 'this machine' ] || on=natively
		table_row "$abi" "$bits" "$order" "$char" "$page" "$vdso" "$on" "$ended" \
			"$seconds" "$output"
	done
	for each in $rows; do
		read_row "$each"
		if [ -s "$row/difference" ]; then
			[ "$state" = differs ] && text= || text=$why
			printf '\n%s: ' "$abi"
			[ ! "$text" ] || printf '%s:\n    ' "$text"
			sed '2,$s/^    //; 2,$s/^/    /' "$row/difference"
			[ ! "$repeat" ] || echo "    repeat: $repeat"
		elif [ -s "$row/warnings" ] && [ ! -s "$tmp/reference/warnings" ]; then
			printf '\n%s: the compiler warns, but not for %s:\n' "$abi" "$host"
			head -n 3 "$row/warnings" | sed 's/^/    /'
		fi
	done
	echo
	summary
}

summary() {
	printf '%s of %s agree with %s' $same $((same + differ)) "$host"
	[ $failed = 0 ] || printf ', %s not built or not run' $failed
	[ $skipped = 0 ] || printf ', %s that nothing here can run' $skipped
	echo
}

# --- TAP ---------------------------------------------------------------------------
report_tap() {
	echo "1..$(echo $rows | wc -w)"
	n=0
	for each in $rows; do
		read_row "$each"
		n=$((n + 1))
		where="$abi${seconds:+ on $on}"
		case $state in
		reference|same) echo "ok $n - $where: $text" ;;
		skipped)
			! named || printf 'not '
			echo "ok $n - $abi$(named || echo " # SKIP") $why" ;;
		*)	echo "not ok $n - $where: $text"
			[ ! -s "$row/difference" ] || sed 's/^/# /' "$row/difference"
			[ ! "$repeat" ] || echo "# repeat: $repeat" ;;
		esac
	done
	echo "# $(summary)"
}

# valid_text - a filter for JSON and XML. They must be UTF-8, and control characters
# can't be in them.
valid_text() {
	{ iconv -c -f UTF-8 -t UTF-8 2>/dev/null || cat; } |
		LC_ALL=C tr '\001-\010\013-\037\177' '?'
}

# --- JSON --------------------------------------------------------------------------
# string TEXT - as JSON's
string() {
	printf '%s' "$1" | valid_text | sed 's/\\/\\\\/g; s/"/\\"/g; s/	/\\t/g' |
		awk '{ printf "%s%s", (NR > 1 ? "\\n" : "\""), $0 }
		END { printf "%s\"", NR ? "" : "\"" }'
}
number_or_null() { case $1 in ''|-) printf null ;; *) printf '%s' "$1" ;; esac; }
string_or_null() { case $1 in ''|-) printf null ;; *) string "$1" ;; esac; }

report_json() {
	printf '{\n  "program": %s,\n  "reference": %s,\n  "agree": %s,\n  "runs": [' \
		"$(string "$name")" "$(string "$host")" \
		"$([ $bad = 0 ] && echo true || echo false)"
	comma=
	for each in $rows; do
		read_row "$each"
		status=null signal=null
		case $ended in
		exit\ *) status=${ended#exit } ;;
		SIG*) signal=$(string "$ended") ;;
		esac
		case $vdso in yes) vdso=true ;; no) vdso=false ;; *) vdso=null ;; esac
		printf '%s\n    {"abi": "%s", "state": "%s", "on": %s,\n' "$comma" "$abi" \
			"$state" "$(string_or_null "$on")"
		printf '     "bits": %s, "byte_order": %s, "char": %s, "page_size": %s, "vdso": %s,\n' \
			"$(number_or_null "$bits")" "$(string_or_null "$order")" \
			"$(string_or_null "$char")" "$(number_or_null "$page")" $vdso
		printf '     "status": %s, "signal": %s, "seconds": %s, "stdout": %s,\n' \
			"$status" "$signal" "$(number_or_null "$seconds")" \
			"$(string_or_null "$output")"
		[ "$why" ] || [ ! -s "$row/difference" ] || why=$(cat "$row/difference")
		printf '     "why": %s, "repeat": %s}' "$(string_or_null "$why")" \
			"$(string_or_null "$repeat")"
		comma=,
	done
	printf '\n  ]\n}\n'
}

# --- JUnit -------------------------------------------------------------------------
xml() { valid_text | sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g; s/"/\&quot;/g'; }

report_junit() {
	tests=$(echo $rows | wc -w)
	label=$(printf '%s\n' "$name" | xml)
	echo '<?xml version="1.0" encoding="UTF-8"?>'
	printf '<testsuites>\n<testsuite name="%s" tests="%s" failures="%s" errors="%s" skipped="%s">\n' \
		"$label" "$tests" $differ $failed $skipped
	for each in $rows; do
		read_row "$each"
		printf '<testcase classname="%s" name="%s" time="%s"' "$label" "$abi" \
			"${seconds:-0}"
		message=$(printf '%s\n' "$text" | xml)
		case $state in
		reference|same) echo '/>'; continue ;;
		skipped) printf '>\n<skipped message="%s"/>' "$message" ;;
		failed) printf '>\n<error message="%s">' "$message" ;;
		differs) printf '>\n<failure message="%s">' "$message" ;;
		esac
		case $state in
		failed|differs)
			{
				[ ! -s "$row/difference" ] || cat "$row/difference"
				[ ! "$repeat" ] || echo "repeat: $repeat"
			} | xml
			[ $state = failed ] && printf '</error>' || printf '</failure>' ;;
		esac
		printf '\n</testcase>\n'
	done
	printf '</testsuite>\n</testsuites>\n'
}

# --- the files of --keep -------------------------------------------------------------
keep_files() {
	cp "$tmp/stdin" "$keep/stdin"
	for each in $rows; do
		read_row "$each"
		[ "$each" != reference ] || [ ! "$kernel" ] || abi=host
		mkdir -p "$keep/$abi"
		rm -f "$keep/$abi"/*
		case $name in
		stdout|stderr|log|difference) program=$name.program ;;
		*) program=$name ;;
		esac
		[ ! -f "$row/program" ] || cp "$row/program" "$keep/$abi/$program"
		for file in stdout stderr log difference; do
			[ ! -f "$row/$file" ] || cp "$row/$file" "$keep/$abi/$file"
		done
		[ ! -f "$row/warnings" ] || cp "$row/warnings" "$keep/$abi/log"
	done
}
