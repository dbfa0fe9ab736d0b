// The commands that take one text at a time. Each prints to the standard streams and returns the exit status.
#pragma once

#include "arguments.hpp"

namespace ringkas::cli {

/// `model` may be nullptr: the built-in one.
[[nodiscard]] int run_summarize(const Arguments& arguments, const Model* model);
[[nodiscard]] int run_sentences(const Arguments& arguments);
[[nodiscard]] int run_clean(const Arguments& arguments);
[[nodiscard]] int run_keywords(const Arguments& arguments);

}  // namespace ringkas::cli
