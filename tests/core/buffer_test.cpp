#include "ringkas/buffer.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <utility>
#include <vector>

#include "support/random.hpp"

using ringkas::Buffer;

TEST_CASE("new elements are zero, or what was asked for") {
    Buffer<std::uint32_t> numbers(3);
    CHECK(numbers == Buffer<std::uint32_t>{0, 0, 0});
    numbers.resize(5, 7);
    CHECK(numbers == Buffer<std::uint32_t>{0, 0, 0, 7, 7});
    numbers.resize(1);
    numbers.resize(3);
    CHECK(numbers == Buffer<std::uint32_t>{0, 0, 0});
    numbers.assign(2, 9);
    CHECK(numbers == Buffer<std::uint32_t>{9, 9});
}

TEST_CASE("an element of its own can be put at its end while it moves") {
    Buffer<std::uint64_t> numbers{1, 2};
    for (int k = 0; k < 1000; ++k) numbers.push_back(numbers[1]);
    CHECK(numbers.size() == 1002);
    CHECK(numbers[1001] == 2);
}

TEST_CASE("copies are apart, what was moved is usable") {
    Buffer<double> a{1, 2, 3};
    Buffer<double> b = a;
    b[0] = 5;
    CHECK(a[0] == 1);
    Buffer<double> c = std::move(a);
    CHECK(c == Buffer<double>{1, 2, 3});
    const Buffer<double>& same = c;
    c = same;
    CHECK(c == Buffer<double>{1, 2, 3});
    a = c;
    a.clear();
    CHECK(a.empty());
    CHECK(a != c);
    c = a;
    CHECK(c.empty());
}

TEST_CASE("does what std::vector does") {
    ringkas::test::Random random(7);
    Buffer<std::uint16_t> ours;
    std::vector<std::uint16_t> theirs;
    for (int step = 0; step < 20000; ++step) {
        const auto value = static_cast<std::uint16_t>(random.below(65536));
        switch (random.below(6)) {
            case 0:
                if (theirs.empty()) break;
                ours.pop_back(), theirs.pop_back();
                break;
            case 1: {
                const std::size_t first = random.below(static_cast<std::uint32_t>(theirs.size() + 1));
                const std::size_t last = first + random.below(static_cast<std::uint32_t>(theirs.size() - first + 1)) / 8;
                ours.erase(ours.begin() + first, ours.begin() + last);
                theirs.erase(theirs.begin() + static_cast<std::ptrdiff_t>(first), theirs.begin() + static_cast<std::ptrdiff_t>(last));
                break;
            }
            default: ours.push_back(value), theirs.push_back(value);
        }
        REQUIRE(ours.size() == theirs.size());
        REQUIRE(ours == Buffer<std::uint16_t>(theirs.data(), theirs.data() + theirs.size()));
    }
}
