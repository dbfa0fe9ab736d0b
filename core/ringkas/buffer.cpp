#include "ringkas/buffer.hpp"

#include <cstdlib>
#include <cstring>
#include <new>

namespace ringkas::detail {

void Bytes::reserve(std::size_t bytes) {
    if (bytes <= capacity) return;
    bytes = std::max(bytes, capacity * 2 + 64);
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

char* Bytes::extend(std::size_t bytes) {
    const std::size_t before = size;
    reserve(before + bytes);
    size += bytes;
    return data + before;
}

void Bytes::append(const void* bytes, std::size_t count) {
    if (count > 0) std::memcpy(extend(count), bytes, count);
}

void Bytes::assign(const Bytes& other) {
    if (&other == this) return;
    size = 0;
    append(other.data, other.size);
}

void Bytes::release() { std::free(data); }

}  // namespace ringkas::detail
