// A stream of lines in pieces of whole lines, so that threads share the work without a lock a line.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "files.hpp"

namespace ringkas::cli {

struct Chunk {
    std::string lines;           ///< whole lines with their ends; the last line of the input may lack its end
    std::size_t first_line = 0;  ///< number of the first line, from 1
    std::size_t line_count = 0;
    std::size_t input_bytes = 0;  ///< read for this chunk
    bool too_long = false;        ///< one line over the limit stood here; it has been skipped
};

class ChunkReader {
public:
    /// `max_line` is the longest line in bytes that is kept.
    ChunkReader(Input& input, std::size_t max_line);

    /// The next lines: as many as one read brings, but at least one. False at the end, or where reading fails (Input::error()).
    [[nodiscard]] bool next(Chunk& chunk);

private:
    bool skip_line(Chunk& chunk);

    Input& input_;
    std::size_t max_line_;
    std::vector<char> buffer_;
    std::string rest_;  // of the last read: the beginning of a line
    std::size_t next_line_ = 1;
    bool ended_ = false;
};

}  // namespace ringkas::cli
