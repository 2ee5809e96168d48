# rows.awk - prints the topic and the name of each program that the file rows asks
# for: of "memcpy 7 64 odd", memcpy_7, memcpy_7_odd, memcpy_64 and memcpy_64_odd.
/^#/ || !NF { next }
$1 == "topic" {
	topic = $2
	next
}
NF == 1 { print topic, $1 }
{
	odd = $NF == "odd"
	for (i = 2; i <= NF - odd; i++) {
		print topic, $1 "_" $i
		if (odd)
			print topic, $1 "_" $i "_odd"
	}
}
