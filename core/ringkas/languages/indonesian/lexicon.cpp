#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr LexiconEntry kEntries[] = {
    {"ada", kStopWord}, {"akan", kStopWord}, {"dan", kStopWord}, {"dari", kStopWord}, {"di", kStopWord}, {"ini", kStopWord | kDemonstrative},
    {"itu", kStopWord | kDemonstrative}, {"ke", kStopWord}, {"pada", kStopWord}, {"untuk", kStopWord}, {"yang", kStopWord},
};

}  // namespace

const Lexicon kLexicon{kEntries, sizeof kEntries / sizeof kEntries[0]};

}  // namespace ringkas::id
