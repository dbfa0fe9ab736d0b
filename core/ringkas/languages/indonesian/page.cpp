#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {

const PageVocabulary kPage{};

}  // namespace ringkas::id
