// Text as Markdown shows it: what Markdown would take for markup is escaped.
#pragma once

#include <string>
#include <string_view>

namespace ringkas::cli {

/// One line of text, to stand in a heading or a list item.
[[nodiscard]] std::string escape_markdown(std::string_view text);

}  // namespace ringkas::cli
