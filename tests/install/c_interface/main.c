/* Prints the two most important sentences of a file, by the C interface, and checks how it fails. */
#include <ringkas/ringkas.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition) \
    do { \
        if (!(condition)) { \
            fprintf(stderr, "line %d: %s\n", __LINE__, #condition); \
            exit(1); \
        } \
    } while (0)

/* Prints every "text" of "summary", unescaping quotation marks: enough for the text of this test. */
static void print_summary(const char* json) {
    const char* at = strstr(json, "\"summary\":[");
    const char* end = strstr(json, "\"sentences\":[");
    CHECK(at && end);
    while ((at = strstr(at, "{\"text\":\"")) != NULL && at < end) {
        for (at += 9; *at != '"'; ++at) {
            if (*at == '\\') ++at;
            putchar(*at);
        }
        putchar('\n');
    }
}

static void check_failures(void) {
    char* result = NULL;
    ringkas_analysis* analysis = NULL;
    CHECK(ringkas_summarize("Halo.", 5, "{\"sentence\": 3}", &result) == RINGKAS_BAD_OPTION);
    CHECK(result && strstr(result, "unknown option \"sentence\""));
    ringkas_free_string(result);
    CHECK(ringkas_summarize("Halo.", 5, "{", &result) == RINGKAS_BAD_JSON);
    ringkas_free_string(result);
    CHECK(ringkas_summarize(NULL, 5, NULL, &result) == RINGKAS_BAD_ARGUMENT);
    CHECK(ringkas_summarize("", 0, NULL, NULL) == RINGKAS_BAD_ARGUMENT);
    CHECK(ringkas_summarize(NULL, 0, NULL, &result) == RINGKAS_OK);
    CHECK(strstr(result, "\"warnings\":[\"empty\"]"));
    ringkas_free_string(result);
    CHECK(ringkas_summarize("Halo.", (size_t)1 << 40, NULL, &result) == RINGKAS_TOO_LARGE);
    ringkas_free_string(result);
    CHECK(ringkas_analyze("Halo.", 5, "{\"words\": 3}", &analysis, &result) == RINGKAS_BAD_OPTION && !analysis);
    CHECK(strstr(result, "ringkas_cut"));
    ringkas_free_string(result);
    CHECK(ringkas_cut(NULL, NULL, &result) == RINGKAS_BAD_ARGUMENT);
    CHECK(strcmp(ringkas_status_name(RINGKAS_TOO_LARGE), "too_large") == 0);
    CHECK(strcmp(ringkas_status_name((ringkas_status)99), "unknown") == 0);
    ringkas_free_string(NULL);
    ringkas_free_analysis(NULL);
}

int main(int argc, char** argv) {
    static char text[1 << 16];
    char *result = NULL, *again = NULL;
    ringkas_analysis* analysis = NULL;
    FILE* file = fopen(argc > 1 ? argv[1] : "", "rb");
    CHECK(file);
    const size_t length = fread(text, 1, sizeof text, file);
    fclose(file);

    CHECK(ringkas_summarize(text, length, "{\"sentences\": 2}", &result) == RINGKAS_OK);
    print_summary(result);

    CHECK(ringkas_analyze(text, length, NULL, &analysis, NULL) == RINGKAS_OK);
    CHECK(ringkas_cut(analysis, "{\"sentences\": 2}", &again) == RINGKAS_OK);
    CHECK(strcmp(result, again) == 0);
    ringkas_free_string(again);
    CHECK(ringkas_cut(analysis, "{\"title\": \"x\"}", &again) == RINGKAS_BAD_OPTION);
    ringkas_free_string(again);
    ringkas_free_string(result);
    ringkas_free_analysis(analysis);
    check_failures();
    return 0;
}
