// Prints the two most important sentences of a file.
#include <fstream>
#include <iostream>
#include <sstream>

#include <ringkas/summarize.hpp>

int main(int argc, char** argv) {
    std::ostringstream text;
    text << std::ifstream(argc > 1 ? argv[1] : "/dev/stdin").rdbuf();

    const auto analysis = ringkas::analyze(text.str(), {});
    if (!analysis.ok()) {
        std::cerr << analysis.error().message << '\n';
        return 1;
    }
    const auto summary = ringkas::cut(analysis.value(), {ringkas::Length::By::kSentences, 2});
    for (const std::uint32_t i : summary.value().chosen)
        std::cout << analysis.value().sentences[i].text.of(analysis.value().article.text) << '\n';
}
