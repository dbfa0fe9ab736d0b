// What the module's memory is taken from; see memory.cpp.
#pragma once

#include <cstddef>
#include <cstdint>

/// Set back to what it was, it takes all back that was given out since.
extern std::byte* memory_top;

/// Takes back what stands at `end` and behind it.
inline void give_back_from(const char* end) {
    const char* const kept = end + (-reinterpret_cast<std::uintptr_t>(end) & 15);
    memory_top = const_cast<std::byte*>(reinterpret_cast<const std::byte*>(kept));
}
