#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {

const Abbreviations kAbbreviations{};

}  // namespace ringkas::id
