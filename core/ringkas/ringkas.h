/*
 * Ringkas for other languages: a C interface over the C++ library. Link -lringkas_c (CMake: ringkas::c).
 *
 * Text is UTF-8, given with its length in bytes; it may hold anything, broken sequences and NUL included. Results are JSON, as
 * docs/command.md describes it. Every function may be called from several threads at once, but one analysis only from one at a time.
 * No function throws, aborts or prints. What is returned by a function belongs to the caller until given to its ringkas_free_*().
 */
#ifndef RINGKAS_H
#define RINGKAS_H

#include <stddef.h>

#if defined(_WIN32) && defined(RINGKAS_C_BUILD)
#define RINGKAS_API __declspec(dllexport)
#elif defined(_WIN32)
#define RINGKAS_API __declspec(dllimport)
#else
#define RINGKAS_API __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* NOLINTBEGIN(readability-identifier-naming): C has one name space for all */
/** What a call came to. The numbers do not change. */
typedef enum ringkas_status {
    RINGKAS_OK = 0,
    RINGKAS_BAD_OPTION = 1,    /**< an option is unknown or has a value that is not allowed */
    RINGKAS_TOO_LARGE = 2,     /**< the text, or the number of its sentences for the method asked for, is over a limit */
    RINGKAS_OUT_OF_MEMORY = 3, /**< memory ran out; nothing is left behind */
    RINGKAS_BAD_JSON = 4,      /**< the options are not JSON */
    RINGKAS_BAD_ARGUMENT = 5   /**< a pointer that must not be null is null */
} ringkas_status;
/* NOLINTEND(readability-identifier-naming) */

/** A text that has been ranked: summaries of any length can be cut from it. */
typedef struct ringkas_analysis ringkas_analysis;

/** The library's version, "1.2.3". Never null; must not be freed. */
RINGKAS_API const char* ringkas_version(void);

/** The name of a status, "bad_option". Never null; must not be freed. */
RINGKAS_API const char* ringkas_status_name(ringkas_status status);

/**
 * Summarizes a text.
 *
 * @param text     UTF-8; may be null where length is 0
 * @param length   in bytes, at most 128 MiB
 * @param options  JSON, ended by NUL: {"sentences": 3} or "ratio" or "words"; "title", "query", "method", "clean", "keep".
 *                 Null: all defaults.
 * @param result   receives the result as JSON, or on failure a message in English; ended by NUL; free it with ringkas_free_string().
 *                 Null where not even that could be had.
 */
RINGKAS_API ringkas_status ringkas_summarize(const char* text, size_t length, const char* options, char** result);

/**
 * Ranks a text once, to cut many summaries from it.
 *
 * @param text      UTF-8; may be null where length is 0
 * @param length    in bytes, at most 128 MiB
 * @param options   as for ringkas_summarize(), without a length of the summary; may be null
 * @param analysis  receives the analysis, or null on failure; free it with ringkas_free_analysis()
 * @param message   receives null, or on failure a message to be freed with ringkas_free_string(); may be null
 */
RINGKAS_API ringkas_status ringkas_analyze(const char* text, size_t length, const char* options, ringkas_analysis** analysis,
                                           char** message);

/**
 * A summary of an analysis.
 *
 * @param analysis  of ringkas_analyze()
 * @param options   {"sentences": 3}, {"ratio": 0.2} or {"words": 60}; null: the length that suits the text
 * @param result    as for ringkas_summarize()
 */
RINGKAS_API ringkas_status ringkas_cut(const ringkas_analysis* analysis, const char* options, char** result);

/** Frees what a call gave out as a string; null is allowed. */
RINGKAS_API void ringkas_free_string(char* string);

/** Frees an analysis; null is allowed. */
RINGKAS_API void ringkas_free_analysis(ringkas_analysis* analysis);

#ifdef __cplusplus
}
#endif

#endif
