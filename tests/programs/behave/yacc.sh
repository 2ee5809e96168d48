# Each grammar of its tests: what it writes and what it says, also of wrong ones.
cp "$sources/byacc/test"/*.y .
for file in *.y; do
	try yacc -v -d "$file"
	cat y.* | cksum
	rm -f y.*
done
try yacc -v -t -r -g -p other_ -b out grammar.y
try sh -c 'cksum out.*; ls'
try yacc -i -P -l -o calc.c calc.y
try cksum calc.c calc.h calc.i
try yacc -o - calc1.y | cksum
try sed -n '/^state 5/,/^state 7/p' out.output
try yacc missing.y
try yacc -Z
try yacc
try yacc -V

# A parser that it made, compiled.
cat >main.c <<'C'
#include <stdio.h>
extern int yyparse(void);
int main(void) { setvbuf(stdout, NULL, _IOLBF, 0); return yyparse(); }
C
cat >sum.y <<'Y'
%{
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
int yylex(void);
static void yyerror(const char *s) { fprintf(stderr, "%s\n", s); }
%}
%union { double number; int name; }
%token <number> NUMBER
%token <name> NAME
%type <number> expr
%left '+' '-'
%left '*' '/'
%right '^' NEGATIVE
%%
lines: | lines line ;
line: '\n'
	| expr '\n' { printf("%.10g\n", $1); }
	| NAME '=' expr '\n' { vars[$1] = $3; }
	| error '\n' { yyerrok; printf("skipped\n"); } ;
expr: NUMBER | NAME { $$ = vars[$1]; }
	| expr '+' expr { $$ = $1 + $3; } | expr '-' expr { $$ = $1 - $3; }
	| expr '*' expr { $$ = $1 * $3; }
	| expr '/' expr { if ($3 == 0) { yyerror("division by 0"); YYERROR; } $$ = $1 / $3; }
	| expr '^' expr { int i; for ($$ = 1, i = 0; i < (int)$3; i++) $$ *= $1; }
	| '-' expr %prec NEGATIVE { $$ = -$2; } | '(' expr ')' { $$ = $2; } ;
%%
int yylex(void)
{
	int c;
	while ((c = getchar()) == ' ');
	if (c == EOF) return 0;
	if (isdigit(c)) {
		ungetc(c, stdin);
		return scanf("%lf", &yylval.number) == 1 ? NUMBER : '?';
	}
	if (islower(c)) { yylval.name = c - 'a'; return NAME; }
	return c;
}
Y
sed -i 's/^int yylex(void);$/&\nstatic double vars[26];/' sum.y
try yacc -d -t sum.y
$cc -w y.tab.c main.c -o sum || echo "does not compile"
calculate() { YYDEBUG=$1 $emulator ./sum; }
try calculate 0 <<'E'
1 + 2 * 3 - 4 / 8
x = 2 ^ 3 ^ 2
x - -(1.5e3 + .5)
x
1 +
(7
2 / (x - 512)
0.1 + 0.2
123456789 * 987654321
E
echo '(1 + 2) * 3' | try calculate 1
deep=$(printf '%400s' '' | tr ' ' '(')1$(printf '%400s' '' | tr ' ' ')')
echo "$deep + 1" | try calculate 0
