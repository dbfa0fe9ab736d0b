// Helpers of the clean tests: fixtures and a short way to call clean.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ringkas/clean.hpp"

namespace clean_fixture {

[[nodiscard]] ringkas::Article clean(const std::string& source, const ringkas::CleanOptions& options = {});

/// Content of tests/fixtures/NAME.
[[nodiscard]] std::string read(const std::string& name);

/// Names of the files in tests/fixtures/FOLDER with this ending, in order.
[[nodiscard]] std::vector<std::string> list(const std::string& folder, const std::string& ending);

/// Is `piece` inside something omitted for this reason?
[[nodiscard]] bool omits(const ringkas::Article& article, const std::string& source, const std::string& piece, ringkas::OmitReason reason);

/// White space folded to single blanks, none at the ends.
[[nodiscard]] std::string folded(std::string_view text);

/// A page whose lines say what they are: "T|" headline, "A|" article, "-|" anything else; what stands between ⟦ and ⟧ on an article's
/// line is none of it.
struct LabelledPage {
    std::string source, title, article;
};
[[nodiscard]] LabelledPage read_page(const std::string& name);

}  // namespace clean_fixture
