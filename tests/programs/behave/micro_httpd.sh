# It serves one request on its standard input, as inetd starts it.
mkdir -p top/site/dir/sub top/site/index "top/site/with space"
echo '<p>hello' >top/site/page.html
printf 'plain\ntext\n' >top/site/dir/b.txt
: >top/site/dir/a.css
printf '\0\1\2\377' >top/site/image.png
printf 12345678901 >"top/site/dir/name with % & é and more than thirty-two letters"
echo index >top/site/index/index.html
ln -s nowhere top/site/dir/broken
find top -exec touch -h -d '2020-03-08 06:59:59 UTC' {} +
touch -d '2020-03-08 07:00:00 UTC' top/site/dir/b.txt
touch -d '1969-12-31 23:59:58 UTC' top/site/page.html
chmod 000 top/site/dir/a.css
ask() { printf "$@" | micro_httpd top/site | sed 's/^\(Date: \)[MTWFS][a-z][a-z], [0-3][0-9] [A-Z][a-z][a-z] 20[0-9][0-9] [0-9:]\{8\} GMT/\1now/'; }
for path in / /page.html /dir /dir/ /dir/b.txt /image.png /missing /index/ '/../etc/passwd' \
	/dir/../../x /dir/.. relative '/with%%20space/' '/dir/%%62.txt' /%%2e%%2e/x \
	/dir/name%%20with%%20%%25%%20%%26%%20%%C3%%A9%%20and%%20more%%20than%%20thirty-two%%20letters; do
	try ask "GET $path HTTP/1.1\r\nHost: here\r\n\r\n"
done
try ask 'POST / HTTP/1.0\r\n\r\n'
try ask 'get /page.html HTTP/0.9\n\n'
try ask 'GET /page.html\r\n\r\n'
try ask ''
try ask 'GET /image.png HTTP/1.0' | cksum
try ask "GET /$(printf '%09000d' 0) HTTP/1.0\r\n\r\n"
try sh -c 'micro_httpd </dev/null | head -n 2'
try sh -c 'echo | micro_httpd no-such-folder | head -n 2'
