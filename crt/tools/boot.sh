#!/bin/sh
# boot.sh - boots an initramfs under qemu-system, with the console on stdout.
# usage: boot.sh ABI CPIO [LINE [WORD...] [-- OPTION...]]
# arch/ABI/kernels names the kernel and the machine in that line (default 1; comments
# do not count); crt/tools/machines describes the machine. The words are added to the
# kernel's command line, the options to qemu's. Returns qemu's status, which is 0
# after a power-off.
set -eu
abi=$1 cpio=$2 number=${3:-1}
[ $# -lt 3 ] && shift 2 || shift 3
cd "$(dirname "$0")/../.."
. crt/tools/debian.sh

append=
while [ $# -gt 0 ]; do
	[ "$1" != -- ] || { shift; break; }
	append="$append $1"
	shift
done
[ -f "arch/$abi/kernels" ] || die "Debian has no kernel for $abi, only for" \
	$(ls arch/*/kernels | cut -d/ -f2)
line=$(grep -v '^#' "arch/$abi/kernels" | sed -n "${number}p")
[ "$line" ] || die "arch/$abi/kernels has no line $number"
read -r machine release flavour hash routines words <<END
$line
END
IFS='|' read -r name options console <<END
$(grep "^$machine |" crt/tools/machines)
END
kernel=$cache/kernels/$release-$flavour
[ -f "$kernel/kernel" ] ||
	die "Debian's mirror no longer has the kernel $release $flavour"
set -- $options "$@"

# Use the emulator in the cache, or else the one that is installed. Only the newer
# version in the cache has loongarch64.
qemu=$cache/system/newer/usr/bin/qemu-system-$1
[ "$1" = loongarch64 ] || qemu=$cache/system/usr/bin/qemu-system-$1
share=${qemu%/bin/*}/share
if [ -x "$qemu" ]; then
	export LD_LIBRARY_PATH="$cache/system/usr/lib/x86_64-linux-gnu:$cache/system/lib/x86_64-linux-gnu"
else
	qemu=qemu-system-$1
	case $1 in
	x86_64|i386) package=x86 ;;
	aarch64|arm) package=arm ;;
	mips*) package=mips ;;
	ppc*) package=ppc ;;
	*) package=misc ;;
	esac
	command -v "$qemu" >/dev/null ||
		die "there is no $qemu: install the package qemu-system-$package"
fi
shift
cpio=$(cd "$(dirname "$cpio")" && pwd)/${cpio##*/}
export QEMU_AUDIO_DRV=none	# a board may have a sound chip
cd "$kernel"	# -dtb names a file in this folder
exec "$qemu" -L "$share/qemu" -L "$share/seabios" "$@" -nodefaults -nographic \
	-monitor none -chardev stdio,id=c0,signal=off,mux=on -net none \
	-kernel kernel -initrd "$cpio" -append "$console panic=-1 $words$append"
