/* seeds.c - writes each image of the kit to a file. usage: seeds FOLDER */
#include <stdio.h>
#include "kit.h"

int main(int argc, char **argv)
{
	static struct built image;
	const struct kind *k;
	char path[200];

	for (k = kinds; argc == 2 && k < kinds + KINDS; k++) {
		FILE *f;

		make_kind(&image, k, WANTED, WANTED_VERSION);
		snprintf(path, sizeof path, "%s/%s.%d", argv[1], k->name, k->tables);
		f = fopen(path, "wb");
		if (!f || fwrite(image.bytes, 1, image.size, f) != image.size || fclose(f))
			return 1;
	}
	return argc != 2;
}
