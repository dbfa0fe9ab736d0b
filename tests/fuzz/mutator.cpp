// One mutation in eight puts a generated hostile page in the input's place; the others are libFuzzer's own.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

#include "support/generate.hpp"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
    if (seed % 8 != 0) return LLVMFuzzerMutate(data, size, most);
    const std::string page = ringkas::test::generate_hostile_page(seed, std::min<std::size_t>(most, seed / 8 % 4096));
    const std::size_t length = std::min(page.size(), most);
    std::memcpy(data, page.data(), length);
    return length;
}
