// Runs a fuzz target over files and folders named on the command line and over generated hostile pages, without libFuzzer.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "support/generate.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void run(const std::string& input) { LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size()); }

std::string read(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

int main(int argc, char** argv) {
    std::size_t files = 0;
    for (int i = 1; i < argc; ++i) {
        if (!std::filesystem::is_directory(argv[i])) continue;
        for (const auto& entry : std::filesystem::directory_iterator(argv[i])) {
            run(read(entry.path()));
            ++files;
        }
    }
    run("");
    constexpr std::uint64_t kPages = 200;
    for (std::uint64_t seed = 1; seed <= kPages; ++seed) run(ringkas::test::generate_hostile_page(seed, 40 * seed));
    std::printf("%zu files, %d pages\n", files, static_cast<int>(kPages));
    return 0;
}
