// Forms whose full stop is not, or not always, the end of a sentence. Data for one language; read by sentences only.
#pragma once

#include <cstddef>
#include <string_view>

namespace ringkas {

struct Abbreviations {
    const std::string_view* never_end = nullptr;  ///< without the final dot, as written
    std::size_t never_end_count = 0;
};

}  // namespace ringkas
