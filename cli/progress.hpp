// A line on standard error that says how far a long run is; only where standard error is a terminal.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

namespace ringkas::cli {

class Progress {
public:
    /// `total_bytes` of the input, where known.
    explicit Progress(std::optional<std::size_t> total_bytes);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// Counts work done; redraws the line a few times a second.
    void add(std::size_t bytes, std::size_t lines);

private:
    using Clock = std::chrono::steady_clock;

    void draw(Clock::time_point now);

    bool shown_;  // standard error is a terminal
    bool drawn_ = false;
    std::optional<std::size_t> total_bytes_;
    std::size_t bytes_ = 0, lines_ = 0;
    Clock::time_point start_, last_;
};

}  // namespace ringkas::cli
