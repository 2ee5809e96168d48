#include <stdlib.h>
#include <sys/sysinfo.h>

int getloadavg(double load[], int n)
{
	struct sysinfo info;
	int i;

	if (n < 0 || sysinfo(&info))
		return -1;
	for (i = 0; i < n && i < 3; i++)
		load[i] = (double)info.loads[i] / (1 << SI_LOAD_SHIFT);
	return i;
}
