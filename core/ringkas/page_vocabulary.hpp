// The words and phrases by which clean recognises what is not article. Data for one language; read by clean only.
#pragma once

#include <cstddef>
#include <string_view>

namespace ringkas {

struct PageVocabulary {
    const std::string_view* advertisement = nullptr;  ///< whole lines, folded
    std::size_t advertisement_count = 0;
};

}  // namespace ringkas
