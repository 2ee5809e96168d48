awk 'BEGIN { for (i = 0; i < 30000; i++) { x = (x * 1103 + 12345) % 65536; printf "%d word%d %c", i, x % 50, i % 9 ? 32 : 10 } }' >text
cp "$sources/bzip2/sample1.ref" binary 2>/dev/null || head -c 98696 text >binary
: >empty
printf x >one
touch -d '2001-02-03 04:05:06 UTC' text
for bits in 9 10 12 16; do
	try compress -v -c -b $bits text >text.$bits 2>ratio
	cat ratio
	tail -c +1 text.$bits | cksum
done
cp text copy
touch -r text copy
chmod 640 copy
try compress -v copy
try ls copy copy.Z
try stat -c '%s %a %Y' copy.Z
try cksum copy.Z
try compress copy.Z
try compress -d -v copy.Z
try cmp text copy
try stat -c '%a %Y' copy
try sh -c 'compress <binary | tee binary.Z | compress -d | cmp - binary; cksum <binary.Z'
try compress -c empty
try compress -f -v empty
try compress -d -v empty.Z
try sh -c 'compress -f -c one | od -An -tx1'
try sh -c 'head -c 3000 binary.Z >short.Z; compress -d -c short.Z | cksum'
try sh -c '{ head -c 2000 binary.Z; printf "\377\377\377\377"; tail -c +2005 binary.Z; } >bad.Z; compress -d -c bad.Z 2>&1 >/dev/null | tail -n 1'
try sh -c 'printf "not compressed" | compress -d'
mkdir -p dir/sub
cp text dir
cp binary dir/sub
try compress -r -v dir
try sh -c 'find dir | sort'
try compress -d -r dir
try cmp dir/sub/binary binary
cp text there
compress -c text >there.Z
try compress there
try compress -f there
try compress -d -c missing
try compress -b 17 text
try compress -X
compress -V | grep -v IBUFSIZ
