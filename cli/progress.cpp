#include "progress.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <string>

namespace ringkas::cli {
namespace {

constexpr std::chrono::milliseconds kFirst{500}, kBetween{100};

void to_terminal(const std::string& text) {
    // A bar that cannot be drawn is no reason to stop the work.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text.data(), text.size());
}

}  // namespace

Progress::Progress(std::optional<std::size_t> total_bytes)
    : shown_(::isatty(STDERR_FILENO) == 1), total_bytes_(total_bytes), start_(Clock::now()), last_(start_) {}

Progress::~Progress() {
    if (!drawn_) return;
    draw(Clock::now());
    to_terminal("\n");
}

void Progress::add(std::size_t bytes, std::size_t lines) {
    bytes_ += bytes;
    lines_ += lines;
    if (!shown_) return;
    const auto now = Clock::now();
    if (now - start_ < kFirst || now - last_ < kBetween) return;
    draw(now);
}

void Progress::draw(Clock::time_point now) {
    constexpr std::size_t kWidth = 24;
    last_ = now;
    drawn_ = true;
    std::string line = "\r\033[K";
    if (total_bytes_ && *total_bytes_ > 0) {
        const double share = std::min(1.0, static_cast<double>(bytes_) / static_cast<double>(*total_bytes_));
        const auto full = static_cast<std::size_t>(share * kWidth);
        line +=
            "[" + std::string(full, '#') + std::string(kWidth - full, '.') + "] " + std::to_string(static_cast<int>(share * 100)) + " %  ";
    }
    const double seconds = std::max(1e-3, std::chrono::duration<double>(now - start_).count());
    char figures[96];
    std::snprintf(figures, sizeof figures, "%zu lines  %.1f MB  %.1f MB/s", lines_, static_cast<double>(bytes_) / 1e6,
                  static_cast<double>(bytes_) / 1e6 / seconds);
    to_terminal(line + figures);
}

}  // namespace ringkas::cli
