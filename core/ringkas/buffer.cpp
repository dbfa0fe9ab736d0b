#include "ringkas/buffer.hpp"

#include <cstdlib>
#include <cstring>
#include <new>

namespace ringkas::detail {

void Bytes::reserve(std::size_t bytes) {
    if (bytes <= capacity) return;
    bytes = std::max(bytes, capacity * 2);
    void* const grown = std::realloc(data, bytes);
#if defined(__cpp_exceptions)
    if (grown == nullptr) throw std::bad_alloc();
#else
    if (grown == nullptr) std::abort();
#endif
    data = static_cast<char*>(grown);
    capacity = bytes;
}

void Bytes::resize(std::size_t bytes) {
    reserve(bytes);
    if (bytes > size) std::memset(data + size, 0, bytes - size);
    size = bytes;
}

void Bytes::append(const void* bytes, std::size_t count) {
    if (count == 0) return;
    const auto* const first = static_cast<const char*>(bytes);
    const bool own = first >= data && first < data + size;  // growing may move it
    const std::size_t at = own ? static_cast<std::size_t>(first - data) : 0;
    reserve(size + count);
    std::memcpy(data + size, own ? data + at : first, count);
    size += count;
}

void Bytes::assign(const Bytes& other) {
    if (&other == this) return;
    size = 0;
    append(other.data, other.size);
}

void Bytes::release() { std::free(data); }

}  // namespace ringkas::detail
