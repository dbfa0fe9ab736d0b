// What the module's memory is taken from; see memory.cpp.
#pragma once

#include <cstddef>

/// Set back to what it was, it takes all back that was given out since.
extern std::byte* memory_top;
