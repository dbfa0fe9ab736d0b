// Part of stage 2: does the sentence end at this end mark?
//
// In:     the text around one run of end marks, found by the scan in sentences.cpp. Out: yes or no.
// Cost:   O(1): looks at most kFarthest bytes back and ahead.
// Source: rules of Indonesian spelling (EYD) and of what editors make of them; each rule has its cases in tests/core/sentence_cases.hpp.
#pragma once

#include <cstdint>
#include <string_view>

#include "ringkas/abbreviations.hpp"

namespace ringkas {

enum class MarkKind : std::uint8_t {
    kStop,       ///< one full stop
    kEllipsis,   ///< ".." and longer, "…"
    kStrong,     ///< with "?" or "!" in it
    kFullWidth,  ///< 。！？ and the like: ends a sentence without a space after it
};

/// A run of end marks with the closing quotes, brackets and note numbers after it.
struct EndMark {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;  ///< where the next sentence would begin, white space apart
    MarkKind kind = MarkKind::kStop;
    bool closed_quote = false;
    bool closed_bracket = false;
    bool noted = false;        ///< a note number stands after the mark: "itu.[3]"
    bool in_brackets = false;  ///< inside brackets that opened in mid-sentence and are about to close
};

/// What the scan knows of the sentence so far.
struct SentenceSoFar {
    std::uint32_t begin = 0;
    std::uint32_t content = 0;      ///< its first letter or digit
    std::uint32_t limit = 0;        ///< end of the paragraph
    std::uint32_t next_item = 0;    ///< number of the list item to expect; 0: no list seen
};

/// A sentence ends at mark.end. Sets so_far.next_item when the mark belongs to a list item's number.
[[nodiscard]] bool ends_sentence(std::string_view text, SentenceSoFar& so_far, const EndMark& mark, const Abbreviations& words);

/// `text` opens with a verb that names a speaker: "kata Amir", "ujarnya".
[[nodiscard]] bool reports(std::string_view text, const Abbreviations& words);

}  // namespace ringkas
