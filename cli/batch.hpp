// Summaries of many texts: JSON Lines in, JSON Lines out, in order, with any number of threads, in bounded memory.
#pragma once

#include "arguments.hpp"

namespace ringkas::cli {

/// `model` may be nullptr: the built-in one. Returns the exit status.
[[nodiscard]] int run_batch(const Arguments& arguments, const Model* model);

}  // namespace ringkas::cli
