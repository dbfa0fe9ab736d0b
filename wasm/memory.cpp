// The module's allocator: an arena. What a call takes stays until exports.cpp sets the top back, so nothing is freed piece by piece, and no
// destructor has anything to do (buffer.hpp, RINGKAS_ARENA).
//
// Cost:   O(1) a call; realloc copies, unless the block is the last.
// Errors: where the memory cannot grow the host is told, whose proc_exit throws.
#include "memory.hpp"

#include <cstdint>
#include <cstdlib>
#include <cstring>

extern "C" {

extern std::byte __heap_base;  ///< by the linker: the first byte that nothing uses
void* malloc(std::size_t bytes);
void free(void*);
void* realloc(void* memory, std::size_t bytes);
}

std::byte* memory_top = &__heap_base;

namespace {

constexpr std::size_t kPage = std::size_t{1} << 16;

std::byte* last = nullptr;  // block

}  // namespace

void* malloc(std::size_t bytes) {
    last = memory_top;
    const std::uint64_t end = (std::uint64_t{reinterpret_cast<std::size_t>(last)} + bytes + 15) & ~std::uint64_t{15};
    const std::size_t have = __builtin_wasm_memory_size(0) * kPage;
    if (end > have && __builtin_wasm_memory_grow(0, static_cast<std::size_t>((end - have) / kPage) + 16) == SIZE_MAX) std::_Exit(1);
    memory_top = reinterpret_cast<std::byte*>(static_cast<std::size_t>(end));
    return last;
}

void free(void*) {}

// How large the block was is not known: what stands behind it is copied too, which does no harm.
void* realloc(void* memory, std::size_t bytes) {
    if (memory && memory == last) memory_top = last;
    void* const moved = malloc(bytes);
    if (memory) std::memmove(moved, memory, bytes);
    return moved;
}
