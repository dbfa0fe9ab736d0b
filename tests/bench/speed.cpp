// The figures that are held against targets, one JSON object a run:
//   speed articles          microseconds an article over 1,000 different pages of 400 to 520 words, warm, least of seven rounds
//   speed growth            exponent between 1,000 and 100,000 sentences, sizes interleaved, least of five rounds
//   speed large FILE        seconds and peak memory for one long text
//   speed count-articles    for callgrind: 40 articles; count-text: one text of 3,000 sentences
//   speed write-articles N  the articles as JSON Lines, for other programs
//   speed write-text N      one article of N sentences
#include <sys/resource.h>
#include <time.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "ringkas/summarize.hpp"
#include "support/generate.hpp"

namespace {

/// Seconds of CPU time: other programs on the machine count less. Everything here runs on one thread.
double now() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// Text to chosen sentences with default options; the sum keeps the compiler honest.
std::size_t summarize(std::string_view text) {
    const auto analysis = ringkas::analyze(text, ringkas::Options{});
    if (!analysis.ok()) std::abort();
    return ringkas::cut(analysis.value(), ringkas::Length{}).value().chosen.size();
}

std::size_t count_words(std::string_view text) {
    std::size_t words = 0;
    bool inside = false;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n';
        words += !space && !inside;
        inside = !space;
    }
    return words;
}

std::vector<std::string> articles(std::size_t count) {
    std::vector<std::string> texts;
    for (std::uint64_t seed = 1; texts.size() < count; ++seed) {
        std::string text = ringkas::test::generate_page(seed, 27);
        const std::size_t words = count_words(text);
        if (words >= 400 && words <= 520) texts.push_back(std::move(text));
    }
    return texts;
}

int measure_articles() {
    const std::vector<std::string> texts = articles(1000);
    std::size_t bytes = 0, chosen = 0;
    for (const std::string& text : texts) bytes += text.size();
    double least = std::numeric_limits<double>::infinity();
    for (int round = 0; round < 7; ++round) {
        const double start = now();
        for (const std::string& text : texts) chosen += summarize(text);
        least = std::min(least, now() - start);
    }
    const auto count = static_cast<double>(texts.size());
    std::printf("{\"articles\":%zu,\"bytesEach\":%.0f,\"microseconds\":%.2f,\"chosen\":%zu}\n", texts.size(),
                static_cast<double>(bytes) / count, 1e6 * least / count, chosen);
    return 0;
}

int measure_growth() {
    const std::vector<std::size_t> sizes = {1000, 3162, 10000, 31623, 100000};
    std::vector<std::string> texts;
    for (const std::size_t size : sizes) texts.push_back(ringkas::test::generate_article(11, size));
    ringkas::Buffer<double> least(sizes.size(), std::numeric_limits<double>::infinity());
    for (int round = 0; round < 5; ++round) {
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            const int repeats = static_cast<int>(std::max<std::size_t>(1, 20000 / sizes[i]));
            const double start = now();
            for (int repeat = 0; repeat < repeats; ++repeat) summarize(texts[i]);
            least[i] = std::min(least[i], (now() - start) / repeats);
        }
    }
    const double exponent =
        std::log(least.back() / least.front()) / std::log(static_cast<double>(sizes.back()) / static_cast<double>(sizes.front()));
    std::printf("{\"exponent\":%.4f,\"milliseconds\":{", exponent);
    for (std::size_t i = 0; i < sizes.size(); ++i) std::printf("%s\"%zu\":%.3f", i ? "," : "", sizes[i], 1e3 * least[i]);
    std::printf("}}\n");
    return 0;
}

int measure_large(const char* path) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file) return 3;
    std::string text(static_cast<std::size_t>(file.tellg()), '\0');
    file.seekg(0);
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    const double start = now();
    summarize(text);
    double least = now() - start;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const double peak = 1024.0 * static_cast<double>(usage.ru_maxrss);
    for (int round = 0; round < 3; ++round) {
        const double begin = now();
        summarize(text);
        least = std::min(least, now() - begin);
    }
    std::printf("{\"bytes\":%zu,\"seconds\":%.4f,\"peakBytes\":%.0f,\"peakPerByte\":%.2f}\n", text.size(), least, peak,
                peak / static_cast<double>(text.size()));
    return 0;
}

/// callgrind counts what happens in here, and nothing else.
__attribute__((noinline)) void count_here(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) summarize(text);
}

int write_articles(std::size_t count) {
    std::size_t id = 0;
    for (const std::string& text : articles(count)) {
        std::printf("{\"id\":%zu,\"text\":\"", id++);
        for (const char c : text) {
            if (c == '\n') std::fputs("\\n", stdout);
            else std::putchar(c);
        }
        std::puts("\"}");
    }
    return 0;
}

int write_text(std::size_t sentences) {
    const std::string text = ringkas::test::generate_article(11, sentences);
    std::fwrite(text.data(), 1, text.size(), stdout);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const std::string_view task = argc > 1 ? argv[1] : "";
    if (task == "articles") return measure_articles();
    if (task == "growth") return measure_growth();
    if (task == "large" && argc > 2) return measure_large(argv[2]);
    if (task == "count-articles" || task == "count-text") {
        count_here(task == "count-text" ? std::vector<std::string>{ringkas::test::generate_article(11, 3000)} : articles(40));
        return 0;
    }
    if (task == "write-articles" && argc > 2) return write_articles(std::strtoul(argv[2], nullptr, 10));
    if (task == "write-text" && argc > 2) return write_text(std::strtoul(argv[2], nullptr, 10));
    std::fputs("usage: speed articles | growth | large FILE | count-articles | count-text | write-articles N | write-text SENTENCES\n",
               stderr);
    return 2;
}
