#!/bin/sh
# plan.sh - prints the plan of a check: a line for each job that job.sh runs, and
# a line "skip ..." for what this machine lacks.
# usage: [ABI=name] plan.sh PART..., from check.sh
#
#	suite ABI COMPILER FLAGS MODE RUNNERS	the C tests, built one way
#	script NAME ABIS			tests/sh/NAME.sh
#	abi/sizes ABI COMPILER LEVEL		any other script of tests/,
#	kernel/check ABI COMPILER LEVEL NUMBER	with the library it needs
#
# A runner is native, a version of qemu-user, none (only link) or kernel (pack
# the tests for a boot). LEVEL, the first of FLAGS, is that of the library.
set -u
. tests/common.sh
parts=" $* "
part_given() { case $parts in *" $1 "*) ;; *) false ;; esac; }

# kernel_runs ABI - a program that only traps ends by a signal, if this kernel has the
# ABI: then it is worth a library.
kernel_runs() {
	echo 'void _start(void) { __builtin_trap(); }' |
		gcc $(setting "$1" FLAGS) -static -nostdlib -x c - -o "$work/trap" &&
		(ulimit -c 0; "$work/trap"; [ $? -ge 128 ]) >/dev/null
} 2>/dev/null

native=
if part_given native; then
	native=$(sh arch/cc-abi.sh cc)
	for abi in $(setting "$native" SIBLINGS | sed 's/[^ ]*=//g'); do
		kernel_runs "$abi" && library "$abi" gcc -Os >/dev/null &&
			"$out/bin/tick-cc" tests/demo/hello.c -o "$out/hello" &&
			"$out/hello" >/dev/null 2>&1 && native="$native $abi" ||
			echo "skip $abi natively: it does not build or run here"
	done
	for script in tests/sh/*.sh; do
		echo "script $(basename "$script" .sh) '$native'"
	done
	# Each level is linked one way with gcc, the other way with clang. Of the other
	# ABIs of this machine, each compiler and mode has one level; below, they are
	# tested under emulators too.
	while read -r which cc mode flags; do
		command -v "$cc" >/dev/null || {
			echo "skip $cc: install gcc, clang and musl-tools"
			continue
		}
		[ "$which" = all ] && abis=$native || abis=${native%% *}
		for abi in $abis; do
			echo "suite $abi $cc '$flags' $mode native"
		done
	done <<-END
		host gcc -static -O0
		all gcc -static-pie -O2
		host gcc -static -O2 -flto
		all gcc -static -Os
		all clang -static-pie -O0
		host clang -static -O2
		all clang -static-pie -O2 -flto
		host clang -static-pie -Os
		host musl-gcc -static -Os
		host musl-gcc -static-pie -Os
	END
fi

part_given user || part_given kernels || exit 0
. "$work/env"
part_given user && abis=${ABI:-$(ls arch/*/abi.mk | cut -d/ -f2)} || abis=$booted
any_clang=$(some_clang)
for abi in $abis; do
	triple=$(setting "$abi" TRIPLE) only=$(setting "$abi" TEST_CC)
	gcc=$triple-gcc clang="${any_clang##*/} --target=$triple"
	[ "$only" != clang ] && cross_gcc "$abi" >/dev/null || gcc=
	[ "$only" != gcc ] && [ "$any_clang" ] || clang=
	mode=-static-pie
	case $(setting "$abi" PIE) in *no*) mode=-static ;; esac
	case $gcc:$clang in
	:) echo "skip $abi: install gcc-$triple, or clang and lld"; continue ;;
	*:) library="$abi $gcc -Os" last=$mode ;;
	*)	library="$abi '$clang -fuse-ld=lld' -O2" last=-static
		# sh/matrix leaves these to us: they need a clang newer than the
		# distribution's. Build them as make ABI=name would.
		[ ! "$(setting "$abi" CLANG)" ] || library="$abi '$clang' -Os" ;;
	esac
	run=
	if part_given user; then
		run=${runners:-none}
		[ "$(setting "$abi" QEMU)" ] || run=none
		case ,$native, in
		*[,\ ]$abi[,\ ]*) ;;	# with gcc, and both ways, on this machine
		*)	if [ "$gcc" ] && [ "$clang" ]; then
				# Each emulator runs the programs of one compiler.
				echo "suite $abi $gcc -Os $mode '${run##* }'"
				run=${run% *}
			elif [ ! "$gcc" ] && [ $mode != -static ]; then
				echo "suite $library $mode '${run##* }'"
			fi ;;
		esac
	fi
	if part_given user && [ "$toolchains" ]; then
		[ ! "$gcc" ] || [ ! "$clang" ] || echo "abi/sizes $abi $gcc -Os"
		echo "abi/sizes $library"
		[ ! "$clang" ] || [ ! "$(setting "$abi" CLANG)" ] ||
			echo "abi/link $library"
		echo "abi/headers $library '${any_clang##*/} --target=$triple'"
		# Those with a configure script take most of the time. All are built for
		# one machine; a big-endian one has the shells too.
		inits='tini dumb-init catatonit sysvinit'
		tools='ed tree nq ncompress byacc micro-httpd bzip2'
		case $abi in
		x86_64) echo "abi/programs $abi gcc -Os here" ;;
		i386) echo "abi/programs $abi gcc -Os here $inits dash daemontools" ;;
		s390x) echo "abi/programs $abi $gcc -Os '${runners##* }' $inits dash mksh $tools" ;;
		aarch64) echo "abi/programs $abi $gcc -Os '${runners%% *}' $tools" ;;
		esac
		# A build system's programs run under an emulator.
		[ "$abi" != s390x ] || echo "abi/install $library '${runners##* }'"
		# The results of the kernel's own tests are compared with glibc's, here.
		[ "$abi" != x86_64 ] || echo "abi/selftests $library"
		# A machine with the generic numbers, and one with most of its own.
		case $abi in x86_64|mips)
			echo "abi/beside $library '${gcc:-$clang}'"
			echo "abi/one $library '${gcc:-$clang}'" ;;
		esac
	fi
	case " $booted " in *" $abi "*)
		run="$run kernel"
		grep -v '^#' "arch/$abi/kernels" |
			awk -v library="$library" '{ print "kernel/check", library, NR }'
		# Two ABIs are enough to see a whole system's life.
		case $abi in x86_64|aarch64) echo "kernel/init $library" ;; esac
		# daemontools runs what it has built, and calls functions that it does
		# not declare, which clang refuses.
		[ "$abi" != x86_64 ] || echo "kernel/system $abi gcc -Os"
		# The programs are those of abi/programs. RESCUE names more ABIs.
		case "$abi ${RESCUE-} " in
		x86_64\ *) echo "kernel/rescue $abi gcc -Os" ;;
		s390x\ *|*" $abi "*) echo "kernel/rescue $abi ${gcc:-$clang} -Os" ;;
		esac ;;
	esac
	echo "suite $library $last '${run# }'"
done
case " $booted " in *' aarch64 '*' x86_64 '*) echo "kernel/readme $library" ;; esac
