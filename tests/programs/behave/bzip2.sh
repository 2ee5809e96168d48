if [ -f "$sources/bzip2/sample1.ref" ]; then
	for n in 1 2 3; do
		ref=$sources/bzip2/sample$n.ref
		cp "$ref" sample$n
		try bzip2 -$n -v -k sample$n
		try cmp sample$n.bz2 "${ref%ref}bz2" | sed "s,$sources/,,"
		try sh -c 'bzip2 -d <$0.bz2 | cmp - $0' sample$n
	done
fi
touch -d '2001-02-03 04:05:06 UTC' sample1
chmod 640 sample1
cp -p sample1 copy
try bzip2 -9 copy
try stat -c '%s %a %Y' copy.bz2
try cksum copy.bz2
try bzip2 -tvv copy.bz2
try bzip2 -dv copy.bz2
try cmp copy sample1
try sh -c 'bzip2 -s <sample1 | bzip2 -dcs | cksum'
try sh -c 'cat sample1.bz2 sample3.bz2 | bzip2 -d | cksum'
: >empty
try bzip2 -kvv empty
try sh -c 'bzip2 -dc empty.bz2 | wc -c; od -An -tx1 empty.bz2'
try bzip2 -k sample1
try bzip2 -kf sample1
try sh -c '{ head -c 40000 sample2.bz2; printf "\1\2\3\4"; tail -c +40005 sample2.bz2; } >bad.bz2'
try bzip2 -t bad.bz2
try bzip2 -d bad.bz2
try sh -c 'head -c 20000 sample1.bz2 >short.bz2'
try bzip2 -tv short.bz2
try bzip2 -d short.bz2
cp sample1 plain
try bzip2 -d plain
try bzip2 -dcf plain | cksum
try bzip2 missing
mkdir dir
try bzip2 dir
cp sample1 a.tar
bzip2 a.tar
mv a.tar.bz2 a.tbz2
try bzip2 -dv a.tbz2
try ls a.tar
ln -s sample1 link
try bzip2 link
try bzip2 --no-such-option
try bzip2 -V </dev/null 2>&1 | head -n 3
try sh -c 'BZIP2=-v bzip2 -c1 sample3 >/dev/full'
