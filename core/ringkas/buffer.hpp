// A growing array of plain values: what std::vector is, with its code there once for all types. The stages grow arrays in a hundred places;
// in the WebAssembly module each std::vector<T> brings its own copy of growing, copying and moving.
//
// Cost:   push_back amortised O(1); memory grows in place where the allocator can do so.
// Errors: std::bad_alloc where memory ran out (an abort where there are no exceptions).
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <new>
#include <type_traits>
#include <utility>

namespace ringkas {

namespace detail {

/// Bytes that grow; the part of Buffer that does not depend on the type. Sizes in bytes.
struct Bytes {
    char* data = nullptr;
    std::size_t size = 0;
    std::size_t capacity = 0;

    void reserve(std::size_t bytes);  ///< capacity becomes `bytes` or twice what it was and more, if it is less now
    void resize(std::size_t bytes);   ///< new bytes are zero
    char* extend(std::size_t bytes);  ///< new bytes have any value; where they are
    void append(const void* bytes, std::size_t count);
    void assign(const Bytes& other);
    void release();
};

}  // namespace detail

template <class T>
class Buffer {
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T> && alignof(T) <= alignof(std::max_align_t));

public:
    using value_type = T;
    using size_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using reference = T&;
    using const_reference = const T&;
    using iterator = T*;
    using const_iterator = const T*;

    Buffer() = default;
    explicit Buffer(std::size_t count) { resize(count); }
    Buffer(std::size_t count, const T& value) { resize(count, value); }
    Buffer(std::initializer_list<T> values) { append(values.begin(), values.end()); }
    Buffer(const T* first, const T* last) { append(first, last); }
    Buffer(const Buffer& other) { bytes_.assign(other.bytes_); }
    Buffer(Buffer&& other) noexcept { swap(other); }
    Buffer& operator=(const Buffer& other) {
        bytes_.assign(other.bytes_);
        return *this;
    }
    Buffer& operator=(Buffer&& other) noexcept {
        swap(other);
        return *this;
    }
#ifdef RINGKAS_ARENA  // the host takes all memory back at once
    ~Buffer() = default;
#else
    ~Buffer() { bytes_.release(); }
#endif

    [[nodiscard]] T* data() { return reinterpret_cast<T*>(bytes_.data); }
    [[nodiscard]] const T* data() const { return reinterpret_cast<const T*>(bytes_.data); }
    [[nodiscard]] std::size_t size() const { return bytes_.size / sizeof(T); }
    [[nodiscard]] bool empty() const { return bytes_.size == 0; }
    [[nodiscard]] T* begin() { return data(); }
    [[nodiscard]] const T* begin() const { return data(); }
    [[nodiscard]] T* end() { return data() + size(); }
    [[nodiscard]] const T* end() const { return data() + size(); }
    [[nodiscard]] T& operator[](std::size_t index) { return data()[index]; }
    [[nodiscard]] const T& operator[](std::size_t index) const { return data()[index]; }
    [[nodiscard]] T& front() { return data()[0]; }
    [[nodiscard]] const T& front() const { return data()[0]; }
    [[nodiscard]] T& back() { return end()[-1]; }
    [[nodiscard]] const T& back() const { return end()[-1]; }

    void reserve(std::size_t count) { bytes_.reserve(count * sizeof(T)); }
    /// New elements have all bytes zero.
    void resize(std::size_t count) { bytes_.resize(count * sizeof(T)); }
    void resize(std::size_t count, const T& value) {
        const std::size_t before = size();
        bytes_.resize(count * sizeof(T));
        for (std::size_t i = before; i < count; ++i) data()[i] = value;
    }
    /// New elements have any value.
    void resize_for_overwrite(std::size_t count) {
        reserve(count);
        bytes_.size = count * sizeof(T);
    }
    void assign(std::size_t count, const T& value) {
        clear();
        resize(count, value);
    }
    void clear() { bytes_.size = 0; }
    void pop_back() { bytes_.size -= sizeof(T); }
    void push_back(const T& value) {
        const T copy = value;  // it may be one of ours, which growing moves
        new (bytes_.extend(sizeof(T))) T(copy);
    }
    /// Elements of another.
    void append(const T* first, const T* last) { bytes_.append(first, static_cast<std::size_t>(last - first) * sizeof(T)); }
    void erase(const T* first, const T* last) {
        std::copy(last, static_cast<const T*>(end()), data() + (first - data()));
        bytes_.size -= static_cast<std::size_t>(last - first) * sizeof(T);
    }
    void swap(Buffer& other) noexcept { std::swap(bytes_, other.bytes_); }

    friend bool operator==(const Buffer& a, const Buffer& b) { return std::equal(a.begin(), a.end(), b.begin(), b.end()); }
    friend bool operator!=(const Buffer& a, const Buffer& b) { return !(a == b); }

private:
    detail::Bytes bytes_;
};

}  // namespace ringkas
