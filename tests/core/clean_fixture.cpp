#include "clean_fixture.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <vector>

namespace clean_fixture {
namespace {

/// Without what stands between `open` and `close`; with `keep_inside` only the marks themselves go.
std::string without(std::string_view text, std::string_view open, std::string_view close, bool keep_inside) {
    std::string out;
    while (!text.empty()) {
        const std::size_t begin = text.find(open);
        out += text.substr(0, begin);
        if (begin == text.npos) break;
        text.remove_prefix(begin + open.size());
        const std::size_t end = text.find(close);
        REQUIRE(end != text.npos);
        if (keep_inside) out += text.substr(0, end);
        text.remove_prefix(end + close.size());
    }
    return out;
}

}  // namespace

ringkas::Article clean(const std::string& source, const ringkas::CleanOptions& options) {
    return ringkas::clean(source, options, ringkas::indonesian());
}

std::string read(const std::string& name) {
    std::ifstream file(RINGKAS_FIXTURES "/" + name, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> list(const std::string& folder, const std::string& ending) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(RINGKAS_FIXTURES "/" + folder))
        if (entry.path().extension() == ending) names.push_back(folder + "/" + entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

bool omits(const ringkas::Article& article, const std::string& source, const std::string& piece, ringkas::OmitReason reason) {
    return std::any_of(article.omitted.begin(), article.omitted.end(), [&](const ringkas::Omission& o) {
        return o.reason == reason && o.source.of(source).find(piece) != std::string_view::npos;
    });
}

std::string folded(std::string_view text) {
    std::istringstream words{std::string(text)};
    std::string out, word;
    while (words >> word) out += (out.empty() ? "" : " ") + word;
    return out;
}

LabelledPage read_page(const std::string& name) {
    LabelledPage page;
    std::istringstream lines(read(name));
    std::string line, article;
    while (std::getline(lines, line)) {
        REQUIRE(line.size() >= 2);
        const std::string text = line.substr(2);
        page.source += without(text, "\u27E6", "\u27E7", true) + "\n";
        const std::string bare = without(without(text, "\u27E6", "\u27E7", false), "<", ">", false);
        if (line[0] == 'A') article += bare + " ";
        if (line[0] == 'T' && page.title.empty()) page.title = bare;
    }
    page.article = folded(article);
    return page;
}

}  // namespace clean_fixture
