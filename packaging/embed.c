// embed.c: turns files into one C file, so that they are part of the program.
// Use: embed FILE... > embedded.c      (what it writes is base/embedded.h)
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int by_name(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

// Writes `static const unsigned char file_N[] = {...};`. False when the file
// cannot be read.
static bool write_bytes(const char *path, int number, size_t *size) {
    FILE *in = fopen(path, "rb");
    if (!in) {
        return false;
    }
    printf("static const unsigned char file_%d[] = {", number);
    *size = 0;
    for (int c; (c = getc(in)) != EOF; (*size)++) {
        printf("%s%d,", *size % 20 ? "" : "\n", c);
    }
    printf("0};\n"); // a zero behind the last byte: texts are C strings
    bool good = !ferror(in);
    return fclose(in) == 0 && good;
}

static void write_table(char **names, const size_t *sizes, int count) {
    printf("static const Embedded files[] = {\n");
    for (int i = 0; i < count; i++) {
        printf("    {\"%s\", file_%d, %zu},\n", names[i], i, sizes[i]);
    }
    printf("    {NULL, NULL, 0},\n};\n");
}

static void write_find(int count) {
    printf("\nconst Embedded *embedded_find(const char *name)\n{\n"
           "    size_t low = 0, high = %d;\n"
           "    while (low < high) {\n"
           "        size_t middle = (low + high) / 2;\n"
           "        int order = strcmp(name, files[middle].name);\n"
           "        if (order == 0) {\n"
           "            return &files[middle];\n"
           "        }\n"
           "        if (order < 0) {\n"
           "            high = middle;\n"
           "        } else {\n"
           "            low = middle + 1;\n"
           "        }\n"
           "    }\n"
           "    return NULL;\n}\n",
           count);
    printf("\nconst Embedded *embedded_at(size_t index)\n{\n"
           "    return index < %d ? &files[index] : NULL;\n}\n",
           count);
}

int main(int argc, char **argv) {
    int count = argc - 1;
    char **names = argv + 1;
    size_t *sizes = calloc((size_t)argc, sizeof *sizes);
    if (!sizes) {
        return 1;
    }
    qsort(names, (size_t)count, sizeof *names, by_name);
    printf("// Made by packaging/embed.c; do not edit.\n"
           "#include <string.h>\n\n#include \"base/embedded.h\"\n\n");
    for (int i = 0; i < count; i++) {
        if (!write_bytes(names[i], i, &sizes[i])) {
            fprintf(stderr, "embed: %s cannot be read.\n", names[i]);
            free(sizes);
            return 2;
        }
    }
    write_table(names, sizes, count);
    write_find(count);
    free(sizes);
    return fflush(stdout) == 0 ? 0 : 1;
}
