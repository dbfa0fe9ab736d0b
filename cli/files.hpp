// Files and standard streams, by the system's own calls: they report what went wrong, also when a reader has closed the pipe.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ringkas::cli {

/// What to call a file in messages: "-" is "standard input".
[[nodiscard]] std::string shown_name(const std::string& file);

/// Prints "ringkas: FILE: what is wrong" to standard error.
void complain(const std::string& file, std::string_view what);

/// An open file; "-" is standard input. Closed on destruction.
class Input {
public:
    explicit Input(const std::string& file);
    ~Input();
    Input(const Input&) = delete;
    Input& operator=(const Input&) = delete;

    /// Reads up to `size` bytes, fewer where fewer are there by now; 0 at the end or on failure. Waits for the first byte.
    [[nodiscard]] std::size_t read(char* buffer, std::size_t size);
    [[nodiscard]] const std::string& error() const { return error_; }  ///< empty: none
    [[nodiscard]] std::optional<std::size_t> size() const;             ///< of a regular file

private:
    int descriptor_ = -1;
    std::string error_;
};

/// The whole file into `content`, reading little more than `limit` bytes of a longer one. Returns what went wrong, empty if nothing.
[[nodiscard]] std::string read_file(const std::string& file, std::size_t limit, std::string& content);

enum class Written { kAll, kClosed, kFailed };

/// Writes everything to standard output. kClosed: the reader has gone, which is no failure. kFailed: a message has been printed.
[[nodiscard]] Written write_output(std::string_view text);

}  // namespace ringkas::cli
