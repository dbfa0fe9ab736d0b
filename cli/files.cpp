#include "files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

namespace ringkas::cli {

std::string shown_name(const std::string& file) { return file == "-" ? "standard input" : file; }

void complain(const std::string& file, std::string_view what) {
    const std::string message = "ringkas: " + shown_name(file) + ": " + std::string(what) + "\n";
    // In one call, so that messages of several processes do not mix. Nobody is left to be told where this fails.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, message.data(), message.size());
}

Input::Input(const std::string& file) {
    descriptor_ = file == "-" ? STDIN_FILENO : ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor_ < 0) error_ = std::strerror(errno);
}

Input::~Input() {
    if (descriptor_ > STDIN_FILENO) ::close(descriptor_);
}

std::size_t Input::read(char* buffer, std::size_t size) {
    if (descriptor_ < 0) return 0;
    while (true) {
        const ssize_t got = ::read(descriptor_, buffer, size);
        if (got >= 0) return static_cast<std::size_t>(got);
        if (errno == EINTR) continue;
        error_ = std::strerror(errno);
        return 0;
    }
}

std::optional<std::size_t> Input::size() const {
    struct stat status {};
    if (descriptor_ < 0 || ::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) return {};
    return static_cast<std::size_t>(status.st_size);
}

std::string read_file(const std::string& file, std::size_t limit, std::string& content) {
    content.clear();
    Input input(file);
    std::vector<char> buffer(std::size_t{1} << 16);
    while (content.size() <= limit) {
        const std::size_t got = input.read(buffer.data(), buffer.size());
        if (got == 0) break;
        content.append(buffer.data(), got);
    }
    return input.error();
}

Written write_output(std::string_view text) {
    while (!text.empty()) {
        const ssize_t put = ::write(STDOUT_FILENO, text.data(), text.size());
        if (put >= 0) {
            text.remove_prefix(static_cast<std::size_t>(put));
        } else if (errno == EPIPE) {
            return Written::kClosed;
        } else if (errno != EINTR) {
            complain("standard output", std::strerror(errno));
            return Written::kFailed;
        }
    }
    return Written::kAll;
}

}  // namespace ringkas::cli
