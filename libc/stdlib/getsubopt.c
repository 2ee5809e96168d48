#include <stdlib.h>
#include <string.h>

int getsubopt(char **option, char *const *tokens, char **value)
{
	char *s = *option;
	size_t n = strcspn(s, ","), name;
	int i;

	*option = s + n + (s[n] == ',');
	s[n] = 0;
	name = strcspn(s, "=");
	*value = s[name] ? s + name + 1 : 0;
	for (i = 0; tokens[i]; i++)
		if (strlen(tokens[i]) == name && !memcmp(tokens[i], s, name))
			return i;
	*value = s;
	return -1;
}
