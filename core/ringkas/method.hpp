// Which way of ranking a text calls for.
//
// In:     the method asked for, the article, its sentences, its terms. Out: MethodChoice with its reason.
// Cost:   O(tokens).
// Errors: none.
#pragma once

#include <cstdint>

#include "ringkas/buffer.hpp"
#include "ringkas/terms.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

enum class Method : std::uint8_t { kAuto, kNews, kGeneral, kTextRank, kLexRank, kLead };

/// Why a method was used; names in names.hpp.
enum class MethodReason : std::uint8_t {
    kAsked,      ///< the caller named the method
    kDateline,   ///< the text opens with a dateline
    kReporting,  ///< it reads like a report: dates, attributed speech
    kNoSigns,    ///< nothing in it says news
    kQuery,      ///< ordering by the reader's question
};

struct MethodChoice {
    Method used = Method::kGeneral;
    MethodReason why = MethodReason::kNoSigns;
    bool report = false;  ///< the text reads like news, whatever method was asked for
};

[[nodiscard]] MethodChoice choose_method(Method asked, bool has_query, const Article& article, const Buffer<Sentence>& sentences,
                                         const TermTable& terms);

}  // namespace ringkas
