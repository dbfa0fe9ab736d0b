// Any bytes as text: the result's JSON must be valid UTF-8 and JSON again, and the module's block of numbers must hold what it announces.
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "../../wasm/exports.cpp"  // NOLINT(bugprone-suspicious-include): the module is this one file
#include "ringkas/json.hpp"
#include "ringkas/utf8.hpp"

namespace {

void require(bool sound) {
    if (!sound) std::abort();
}

/// The block that a call returned, read like the module reads it.
class Reader {
public:
    explicit Reader(const double* block) : block_(block), left_(static_cast<std::size_t>(*block)) { next(); }
    double next() {
        require(left_ > 0);
        --left_;
        return *block_++;
    }
    std::size_t count(std::size_t most) {
        const double value = next();
        require(value >= 0 && value <= static_cast<double>(most) && value == std::floor(value));
        return static_cast<std::size_t>(value);
    }
    void span(std::size_t units) {
        const std::size_t begin = count(units);
        require(count(units) >= begin);
    }
    void end() const { require(left_ == 0); }

private:
    const double* block_;
    std::size_t left_;
};

void check_head(Reader& read) {
    read.next();
    require(read.next() == 0);
    for (std::size_t warnings = read.count(8); warnings > 0; --warnings) read.count(8);
}

std::size_t check_analysis(const double* block, std::size_t bytes) {
    Reader read(block);
    check_head(read);
    for (int k = 0; k < 4; ++k) read.next();
    if (read.next() >= 0) read.next();
    else require(read.next() < 0);
    read.count(1);
    const std::size_t sentences = read.count(bytes);
    for (std::size_t k = 0; k < sentences; ++k) {
        read.span(bytes);
        read.count(bytes);
        require(read.next() >= 0);
    }
    for (std::size_t omitted = read.count(bytes); omitted > 0; --omitted) {
        read.span(bytes);
        read.count(32);
    }
    for (std::size_t keywords = read.count(10); keywords > 0; --keywords) {
        read.span(bytes);
        read.count(1);
        require(std::isfinite(read.next()));
        require(read.count(bytes) > 0);
    }
    read.end();
    return sentences;
}

void check_cut(const double* block, std::size_t sentences, std::size_t bytes) {
    Reader read(block);
    check_head(read);
    read.count(8);
    read.next();
    require(read.next() >= 0);
    const std::size_t chosen = read.count(sentences);
    for (std::size_t k = 0; k < chosen; ++k) {
        require(read.count(sentences) < sentences);
        read.span(bytes);
        read.count(1);
        for (std::size_t parts = read.count(32); parts > 0; --parts) {
            read.count(32);
            require(!std::isnan(read.next()));
        }
        for (std::size_t supports = read.count(32); supports > 0; --supports) {
            require(read.count(sentences) < sentences);
            require(read.next() >= 0);
            for (std::size_t shared = read.count(bytes); shared > 0; --shared) read.span(bytes);
        }
    }
    read.end();
}

void check_json(std::string_view text) {
    const auto analysis = ringkas::analyze(text, ringkas::Options{});
    if (!analysis.ok()) return;
    std::string json = "{\"id\":1,\"text\":\"\",\"result\":";
    ringkas::ResultFormat format;
    format.byte_offsets = true;
    ringkas::append_result(json, text, analysis.value(), ringkas::cut(analysis.value(), {}).value(), format);
    json += "}";
    require(ringkas::utf8::valid_prefix(json) == json.size());
    ringkas::BatchLine line;
    require(!ringkas::parse_batch_line(json, line));
}

/// The stage that was told of last.
std::size_t stage = 0;

/// The bytes as a decoder would hand them over: the module only gets valid UTF-8.
std::string repaired(std::string_view bytes) {
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        const ringkas::utf8::CodePoint c = ringkas::utf8::decode(bytes, at);
        ringkas::utf8::append(text, c.value());
        at += c.length();
    }
    return text;
}

/// The module's memory is taken back as a whole; here what stands in it has to be freed.
struct Freed {
    ~Freed() {
        state.analysis->~Analysis();
        std::free(state.analysis);
    }
};

}  // namespace

std::byte* memory_top = nullptr;

extern "C" void emscripten_notify_memory_growth(std::size_t memory) { require(memory == ++stage); }

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    check_json(input);

    const int plan = size > 0 ? data[0] : 0;
    const std::string text = repaired(input);
    const std::uint32_t keep[] = {static_cast<std::uint32_t>(plan), static_cast<std::uint32_t>(2 * plan + 1)};
    const std::size_t keep_bytes = plan % 2 ? sizeof keep : 0;
    const std::string whole = std::string(reinterpret_cast<const char*>(keep), keep_bytes) + text + std::string(8, ' ');
    stage = 0;
    const double* block = ringkas_analyze(whole.data(), keep_bytes, text.size(), 0, 0, plan % 6, plan & 64 ? 0 : 1);
    const Freed freed;
    if (block[2] != 0) return 0;
    const std::size_t sentences = check_analysis(block, text.size());
    check_cut(ringkas_cut(0, 0), sentences, text.size());
    const int wanted = 1 + plan / 8;
    check_cut(ringkas_cut(1, wanted), sentences, text.size());
    return 0;
}
