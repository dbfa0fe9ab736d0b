#include "ringkas/language_check.hpp"
#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {

const LanguageProfile kProfile{0.15};

}  // namespace ringkas::id
