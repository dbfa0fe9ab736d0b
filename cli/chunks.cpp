#include "chunks.hpp"

#include <algorithm>
#include <string_view>

namespace ringkas::cli {

ChunkReader::ChunkReader(Input& input, std::size_t max_line) : input_(input), max_line_(max_line), buffer_(std::size_t{1} << 17) {}

/// Drops what is left of a line that is too long, keeping what follows it.
bool ChunkReader::skip_line(Chunk& chunk) {
    chunk.lines.clear();
    chunk.lines.shrink_to_fit();
    chunk.too_long = true;
    while (true) {
        const std::size_t got = input_.read(buffer_.data(), buffer_.size());
        if (got == 0) return ended_ = true;
        chunk.input_bytes += got;
        const std::string_view bytes(buffer_.data(), got);
        const std::size_t end = bytes.find('\n');
        if (end == std::string_view::npos) continue;
        rest_ = bytes.substr(end + 1);
        return true;
    }
}

bool ChunkReader::next(Chunk& chunk) {
    chunk = {};
    chunk.first_line = next_line_;
    chunk.lines.swap(rest_);
    // After a line that was too long, `rest_` may hold whole lines.
    std::size_t end = chunk.lines.rfind('\n');
    while (end == std::string::npos && !ended_) {
        if (chunk.lines.size() > max_line_) {
            chunk.line_count = 1;
            ++next_line_;
            return skip_line(chunk);
        }
        const std::size_t got = input_.read(buffer_.data(), buffer_.size());
        if (got == 0) {
            ended_ = true;
            break;
        }
        chunk.input_bytes += got;
        const std::size_t at = std::string_view(buffer_.data(), got).rfind('\n');
        if (at != std::string_view::npos) end = chunk.lines.size() + at;
        chunk.lines.append(buffer_.data(), got);
    }
    if (end != std::string::npos) {
        rest_.assign(chunk.lines, end + 1);
        chunk.lines.resize(end + 1);
    }
    chunk.line_count = static_cast<std::size_t>(std::count(chunk.lines.begin(), chunk.lines.end(), '\n'));
    if (!chunk.lines.empty() && chunk.lines.back() != '\n') ++chunk.line_count;
    next_line_ += chunk.line_count;
    return !chunk.lines.empty();
}

}  // namespace ringkas::cli
