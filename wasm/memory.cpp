// The module's allocator: first fit over a list of free blocks in the order of their addresses, neighbours joined when freed (Kernighan &
// Ritchie 1988, §8.7). The core makes few and large allocations, so the list is short; Emscripten's smallest allocator is seven times as large.
//
// Cost:   O(free blocks) a call; eight bytes a block.
// Errors: malloc and realloc return null where the memory cannot grow.
#include <cstddef>
#include <cstdint>
#include <cstring>

extern "C" {

extern std::byte __heap_base;  ///< by the linker: the first byte that nothing uses
void emscripten_notify_memory_growth(std::size_t memory);

void* malloc(std::size_t bytes);
void free(void* memory);
void* realloc(void* memory, std::size_t bytes);
}

namespace {

constexpr std::size_t kPage = std::size_t{1} << 16;

/// What stands in front of each block.
struct Block {
    Block* next;        ///< of the free ones
    std::size_t units;  ///< of sizeof(Block), itself included
};

Block first = {nullptr, 0};  // free blocks hang on it
Block* end = nullptr;        // of what is given out or free

/// More memory at the end, at least so many units; false where there is none.
bool grow(std::size_t units) {
    std::size_t at = end ? reinterpret_cast<std::size_t>(end) : (reinterpret_cast<std::size_t>(&__heap_base) + 15) & ~std::size_t{15};
    const std::size_t have = __builtin_wasm_memory_size(0) * kPage;
    std::size_t room = have - at;
    if (room / sizeof(Block) < units) {
        const std::size_t pages = (units * sizeof(Block) - room) / kPage + 16;
        if (__builtin_wasm_memory_grow(0, pages) == SIZE_MAX) return false;
        emscripten_notify_memory_growth(0);
        room += pages * kPage;
    }
    Block* const block = reinterpret_cast<Block*>(at);
    block->units = room / sizeof(Block);
    end = block + block->units;
    free(block + 1);
    return true;
}

}  // namespace

void* malloc(std::size_t bytes) {
    if (bytes > SIZE_MAX / 2) return nullptr;
    const std::size_t units = (bytes + 2 * sizeof(Block) - 1) / sizeof(Block);
    do {
        for (Block* before = &first; Block* const block = before->next; before = block) {
            if (block->units < units) continue;
            if (block->units == units) {
                before->next = block->next;
            } else {
                Block* const rest = block + units;
                rest->units = block->units - units;
                rest->next = block->next;
                before->next = rest;
                block->units = units;
            }
            return block + 1;
        }
    } while (grow(units));
    return nullptr;
}

void free(void* memory) {
    if (!memory) return;
    Block* const block = static_cast<Block*>(memory) - 1;
    Block* before = &first;
    while (before->next && before->next < block) before = before->next;
    block->next = before->next;
    if (block + block->units == block->next) {
        block->units += block->next->units;
        block->next = block->next->next;
    }
    before->next = block;
    if (before + before->units == block && before != &first) {
        before->units += block->units;
        before->next = block->next;
    }
}

void* realloc(void* memory, std::size_t bytes) {
    void* const moved = malloc(bytes);
    if (moved && memory) {
        const std::size_t had = (static_cast<Block*>(memory)[-1].units - 1) * sizeof(Block);
        std::memcpy(moved, memory, had < bytes ? had : bytes);
        free(memory);
    }
    return moved;
}
