#!/bin/sh
# clean.sh - deletes what make has written below a folder, and nothing else.
# usage: clean.sh O, from make clean
# O may be a folder of the user's own project, with files of theirs.
cd "$1" 2>/dev/null || exit 0

for config in */config.mk; do
	[ "$(head -n 1 "$config" 2>/dev/null)" = '# Written by arch/configure.sh.' ] ||
		continue
	abi=${config%/*}
	(
		cd "$abi" || exit
		rm -f bin/tick-cc bin/tick-gcc-?* bin/tick-llvm-?* bin/tick-strip
		rm -f bin/vdsoinfo
		rm -f tickvdso/libtickvdso.a tickvdso/tickvdso.h
		rm -f lib/crt1.o lib/rcrt1.o lib/arrays.o lib/arrays.ld
		rm -f lib/nofloat.o lib/norseq.o
		for name in c nofloat norseq m rt pthread dl util resolv crypt xnet; do
			rm -f "lib/lib$name.a"
		done
		rm -f toolchain.cmake meson.ini man/man[17]/?*.[17]
		[ ! -d include ] || (cd include && rm -f $(cat .done) .done)
		for folder in arch crt vdso libc; do
			[ ! -d "obj/$folder" ] ||
				find "obj/$folder" -name '*.[do]' -type f -exec rm -f {} +
		done
		find bin man tickvdso lib include obj -depth -type d -exec rmdir {} + 2>/dev/null
		rm -f commands files settings.mk config.mk
	)
	rmdir "$abi" 2>/dev/null
done

# The folders of tests and benchmarks are marked when they are made.
for mark in */.ticklibc; do
	[ ! -f "$mark" ] || rm -rf "${mark%/*}"
done
rm -f ticklibc-[0-9]*.tar.gz ticklibc_[0-9]*.deb ticklibc-all_[0-9]*.deb
[ ! -f initramfs.cpio ] || rm -f initramfs.cpio
cd / && rmdir "$OLDPWD" 2>/dev/null || :
