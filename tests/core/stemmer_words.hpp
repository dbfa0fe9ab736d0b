// Word lists that the stemmer's tests share.
#pragma once

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace words {

/// Lines of a file of families as lists of words.
inline std::vector<std::vector<std::string>> families(const std::string& name = "word_families.txt") {
    std::vector<std::vector<std::string>> all;
    std::ifstream file(RINGKAS_FIXTURES "/" + name);
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#') continue;
        std::istringstream stream(line);
        std::vector<std::string> family;
        for (std::string word; stream >> word;) family.push_back(word);
        all.push_back(family);
    }
    return all;
}

/// Roots of the families with every affix, whether the language allows it or not.
inline std::vector<std::string> generated() {
    std::vector<std::string> all;
    for (const auto& family : families()) {
        const std::string& root = family.front();
        for (const char* prefix : {"",    "me",   "mem",  "men", "meng", "meny", "di",     "ter",   "ke",  "pe", "pem",
                                   "pen", "peng", "peny", "ber", "be",   "per",  "memper", "diper", "bel", "pel"})
            for (const char* suffix : {"", "kan", "an", "i", "nya", "ku", "lah", "annya", "kannya", "inya"})
                all.push_back(prefix + root + suffix);
        for (const auto& form : family) all.push_back(form);
    }
    return all;
}

}  // namespace words
