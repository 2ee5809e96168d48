# boot.sh - make boot and make initramfs refuse what the kernel could not run as init.
bad=0
no() {
	echo "$*"
	bad=1
}
refused() { # refused LINE COMMAND...
	line=$1
	shift
	"$@" >"$t/out" 2>&1 && no "$*: success"
	[ "$(head -n 1 "$t/out")" = "$line" ] || no "$*: $(head -n 1 "$t/out"), not $line"
}
make="make -s O=$t/build"
export TICK_CACHE="$t/cache"	# nothing may be fetched
PATH=$PATH:${HOME-}/.cache/ticklibc/lab/system/usr/bin:${HOME-}/.cache/ticklibc/lab/system/bin
command -v cpio >/dev/null || { echo 'skip: install cpio'; exit 77; }
"$B/$host/bin/tick-cc" tests/demo/hello.c -o "$t/hello"
"$B/$host/bin/tick-cc" -static-pie tests/demo/hello.c -o "$t/pie"
printf '#include <unistd.h>\nint main(void) { pause(); }\n' >"$t/dynamic.c"

sh crt/tools/init.sh "$host" "$t/hello" || no 'the right ABI was refused'
case $host in x86_64) is='64-bit, little-endian, for ELF machine 62' ;; *) is= ;; esac
for abi in aarch64 s390x mipsel i386; do
	[ "$is" ] || break
	refused "$t/hello is not for $abi: it is $is" $make boot ABI=$abi INIT="$t/hello"
done
for abi in $abis; do
	sh crt/tools/init.sh x86_64 "$B/$abi/bin/vdsoinfo" 2>/dev/null && r=0 || r=$?
	case $abi$r in
	x86_640|i3860|x321) ;;	# Debian's amd64 kernel runs x32 only if told to
	*) no "a program of $abi on x86_64: $r" ;;
	esac
done

for init in hello pie; do
	$make initramfs INIT="$t/$init" >"$t/out" 2>&1 || { cat "$t/out"; no "$init"; }
done
if gcc "$t/dynamic.c" -o "$t/dynamic" 2>/dev/null; then
	linker=$(tr '\0' '\n' <"$t/dynamic" | grep -m 1 '^/.*/ld[-.]')
	refused "INIT: '$t/dynamic' is not static: it needs $linker, which is not among FILES" \
		$make initramfs INIT="$t/dynamic"
	refused "INIT: '$t/dynamic' is not static: it needs $linker, which is not among FILES" \
		$make boot ABI="$host" INIT="$t/dynamic"
	$make initramfs INIT="$t/dynamic" FILES="${linker#/}=$t/hello" >"$t/out" 2>&1 ||
		no 'a dynamic init with its linker'
fi
printf '#!/bin/sh\n' >"$t/script"
refused "INIT: '$t/script' is a script: it needs /bin/sh, which is not among FILES" \
	$make initramfs INIT="$t/script"
$make initramfs INIT="$t/script" FILES="bin/sh=$t/hello" >"$t/out" 2>&1 || no 'a script'
echo text >"$t/text"
refused "INIT: '$t/text' is neither a program nor a script" $make initramfs INIT="$t/text"
refused "INIT: there is no file '$t/nosuch'" $make boot ABI="$host" INIT="$t/nosuch"
refused 'no program for /init: set INIT=program' $make boot ABI="$host"

# Only the kernel that boots is asked for; this apt-get fetches none.
mkdir -p "$t/bin"
printf '#!/bin/sh\nexit 1\n' >"$t/bin/apt-get"
chmod +x "$t/bin/apt-get"
for abi in $(ls arch/*/kernels | cut -d/ -f2); do
	mkdir -p "$t/cache/lab/system/newer"
	rm -f "$t/cache/lab/wanted"
	PATH=$t/bin:$PATH sh crt/tools/fetch.sh "$abi:1" >/dev/null 2>&1 </dev/null || :
	[ "$(wc -l <"$t/cache/lab/wanted")" = 1 ] || no "$abi: more than one kernel"
done
exit $bad
