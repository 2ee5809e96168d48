#!/bin/sh
# selftests.sh - builds programs of the kernel's tools/testing/selftests unmodified,
# beside the kernel's kselftest.h and kselftest_harness.h, with tick-cc and with
# glibc, and runs both: they print the same and have the same status. Whether a test
# passes depends on the kernel and on privileges, so that does not matter here.
# usage: selftests.sh ABI COMPILER LEVEL, from job.sh, with the library in $out
#
# Left out are programs that need threads or a device, suspend the machine or set its
# clock, wait for seconds, or print what differs from run to run.
. tests/common.sh
abi=$1
programs='
	clone3/clone3 clone3/clone3_clear_sighand clone3/clone3_set_tid
	core/close_range_test
	exec/execveat exec/non-regular exec/null-argv exec/recursion-depth
	kcmp/kcmp_test
	mincore/mincore_selftest
	mount/nosymfollow-test mount/unprivileged-remount-test
	move_mount_set_group/move_mount_set_group_test
	net/af_unix/diag_uid net/af_unix/unix_connect net/so_netns_cookie net/socket
	nsfs/owner nsfs/pidns
	openat2/openat2_test openat2/resolve_test
	pid_namespace/regression_enomem
	pidfd/pidfd_fdinfo_test pidfd/pidfd_getfd_test pidfd/pidfd_open_test
	pidfd/pidfd_setns_test pidfd/pidfd_wait
	prctl/disable-tsc-test
	proc/fd-001-lookup proc/fd-002-posix-eq proc/proc-fsconfig-hidepid
	proc/proc-multiple-procfs proc/proc-pid-vm proc/proc-self-map-files-001
	proc/proc-self-syscall proc/proc-subset-pid proc/self proc/setns-dcache
	proc/thread-self
	ptrace/get_syscall_info
	splice/default_file_splice_read
	syscall_user_dispatch/sud_test
	tmpfs/bug-link-o-tmpfile
	vm/map_fixed_noreplace vm/map_populate vm/mlock2-tests vm/mremap_dontunmap
	x86/check_initial_reg_state x86/ioperm x86/iopl x86/sigaltstack x86/syscall_nt
	x86/test_FCMOV'
linux=$toolchains/kernel/usr/include
machine=$(setting "$abi" HEADERS)
machine=${machine:-$(setting "$abi" TRIPLE)}
t=$out/selftests
rm -rf "$t"
mkdir -p "$t"
sources=$(sh tests/sources.sh linux 2>"$t/err") && [ -d "$sources/linux" ] || {
	echo "skip selftests $abi: $(cat "$t/err") no source of the kernel"
	exit
}
tests=$sources/linux/tools/testing/selftests

build() { # build LIBC PROGRAM COMPILER...
	file=$t/$1/$2
	source=$tests/$2.c
	shift 2
	# These are the flags and sources that the Makefiles have for them. Some of the
	# programs do not include <string.h>, which gcc forgives, and clang does not.
	case $source in
	*/openat2/*) source="$source $tests/openat2/helpers.c" ;;
	*/check_initial_reg_state.c) source="$source -Wl,-ereal_start" ;;
	esac
	mkdir -p "${file%/*}"
	"$@" -O2 -w -Wno-implicit-function-declaration -D_GNU_SOURCE= \
		-I"$tests" -isystem "$linux/$machine" -isystem "$linux" \
		$source -o "$file" >"$file.log" 2>&1
}

# The mounts and interfaces that a test makes go away with it, if we may unshare.
apart='unshare -m -n -i -u --propagation private'
$apart true 2>/dev/null || apart=

# run LIBC PROGRAM - in a folder with the files that exec/Makefile makes.
run() {
	name=${2##*/}
	rm -rf "$t/run"
	mkdir -p "$t/run/subdir"
	(
		cd "$t/run"
		cp "$t/$1/$2" "$name"
		cp "$name" execveat.denatured
		chmod -x execveat.denatured
		ln -s execveat execveat.symlink
		cp "$tests/exec/Makefile" .
		printf '#!/bin/sh\nexit $*\n' >script
		chmod +x script
		ulimit -c 0
		timeout 30 $apart "./$name" </dev/null
		echo "exit $?"
	) >"$t/$1/$2.out" 2>&1
	sed -f "$t/sed" "$t/$1/$2.out" >"$t/$1/$2.result"
}

# Addresses, process numbers and times differ. So do what kcmp says about the order
# of two objects, and the words of assert and strerror. Of these, replace the longest
# first: some contain others.
{
	echo 's/0x[0-9a-f]*/ADDRESS/g; /^exit /!s/[0-9][0-9][0-9][0-9.]*/NUMBER/g'
	echo 's/.*: [Aa]ssertion .*/ASSERTION/; /^pid1:/d'
	cat >"$t/strerror.c" <<-END
		#include <stdio.h>
		#include <string.h>
		int main(void)
		{
			char none[64];
			strcpy(none, strerror(0));
			printf("0 s/%s/ERROR 0/\n", none);
			for (int i = 1; i < 134; i++) {
				char *s = strerror(i);
				if (strcmp(s, none))
					printf("%d s/%s/ERROR %d/\n", (int)strlen(s), s, i);
			}
		}
	END
	for cc in 'gcc -static' "$out/bin/tick-cc"; do
		$cc "$t/strerror.c" -o "$t/strerror" && "$t/strerror"
	done | sed 's,/\(.*\)/\(.*\)/\(ERR.*/\)$,/\1\\/\2/\3,' | sort -nr |
		cut -d' ' -f2-
} >"$t/sed"

same=0 passed=0
for program in $programs; do
	build glibc "$program" gcc -static || {
		echo "skip selftests $abi $program: it does not build with glibc here"
		continue
	}
	build ours "$program" "$out/bin/tick-cc" || {
		echo "FAIL selftests build $program ($abi)"
		grep -E 'error|undefined' "$t/ours/$program.log" | head -n 5
		continue
	}
	run glibc "$program"
	run ours "$program"
	if diff "$t/glibc/$program.result" "$t/ours/$program.result" >"$t/diff"; then
		echo "ok selftests $program ($abi)"
		same=$((same + 1))
		! grep -qx 'exit 0' "$t/ours/$program.out" || passed=$((passed + 1))
	else
		echo "FAIL selftests $program ($abi), < with glibc, > with tick-cc"
		head -n 20 "$t/diff"
	fi
done
[ $same -ge 12 ] || echo "FAIL selftests $abi: only $same programs were compared"
printf 'table %-11s %d selftests of the kernel print what they do with glibc; %d pass\n' \
	"$abi" $same $passed
