# The name of a job has the time in ms and the process; only the time sorts jobs.
export NQDIR="$PWD/queue"
plain() { sed "s/,[0-9a-f]*\.[0-9]*/JOB/g; s,$work,WORK,g"; }
queue() { sleep 0.01; nq "$@" | plain; }

# over FOLDER - waits for the jobs and then until each has its last line, which nq
# writes after it has unlocked the file.
over() {
	nq -w
	n=0
	while grep -L '^\[.*\]' "$1"/,* | grep -q . && [ $((n += 1)) -lt 100 ]; do
		sleep 0.05
	done
}
try queue sh -c 'until [ -f go ]; do sleep 0.02; done; echo first >>order; echo output'
try queue sh -c 'echo second >>order; exit 3'
try queue sh -c 'echo third >>order; kill -TERM $$'
try nq -t
: >go
over queue
try nq -t
try cat order
for job in queue/,*; do plain <"$job"; ls -l "$job" | cut -c1-10; done
try queue -q true
try queue no-such-command
over queue
try sh -c 'tail -qn 1 queue/,*'
job=$(nq sh -c 'echo begin; sleep 0.3; echo end')
# fq may miss the last line: it looks at the size first and then at the lock.
fq "$job" >followed
try sh -c 'head -n 4 followed | tail -n 3'
over queue
try fq -a -q | plain
export NQDIR="$PWD/clean"
job=$(nq sleep 100)
nq -t "$job"; echo "running $?"
kill "${job##*.}"
nq -w "$job"; echo "over $?"
over clean
try sh -c 'tail -qn 1 clean/,*'
rm clean/,*
try queue -c true
try queue -c false
over clean
try sh -c 'tail -qn 1 clean/,*'
unset NQDIR
mkdir here
cd here || exit
job=$(nq sh -c 'echo "${NQJOBID#,}" | tr -c ".\n" x | tr -s x')
over .
try plain <"$job"
cd ..
try nq
try nq -x
NQDIR=/dev/null/no try nq true
