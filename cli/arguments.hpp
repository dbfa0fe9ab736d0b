// What the user asked for on the command line.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "ringkas/json.hpp"

namespace ringkas::cli {

enum class Command { kSummarize, kBatch, kSentences, kClean, kKeywords, kFeatures };
enum class Format { kText, kMarkdown, kJson };

struct Arguments {
    Command command = Command::kSummarize;
    std::vector<std::string> files;  ///< "-" is standard input; never empty
    Request request;
    Format format = Format::kText;
    std::string model_file;     ///< empty: the built-in model
    unsigned jobs = 1;          ///< batch: threads
    bool full = false;          ///< batch: with "sentences" and "why"
    std::size_t keywords = 10;  ///< most key phrases wanted
};

/// The arguments, or nothing where help or a usage error has been printed; `status` is then the exit status.
[[nodiscard]] std::optional<Arguments> parse_arguments(int argc, const char* const* argv, int& status);

}  // namespace ringkas::cli
