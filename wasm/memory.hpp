// What the module's memory is taken from; see memory.cpp.
#pragma once

#include <cstddef>
#include <cstdint>

/// Set back to what it was, it takes all back that was given out since.
extern std::byte* memory_top;

/// Takes back what stands at `end` and behind it.
inline void give_back_from(const char* end) {
    memory_top = reinterpret_cast<std::byte*>((reinterpret_cast<std::uintptr_t>(end) + 15) & ~std::uintptr_t{15});
}
