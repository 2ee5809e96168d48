/* What %m prints without errno. */
const char *__printf_error(void)
{
	return "(error)";
}
