#include "ringkas/model.hpp"

namespace ringkas {

const Model& built_in_model() {
    static constexpr Model model{};
    return model;
}

Result<Model> parse_model(std::string_view text) {
    if (!text.empty()) return Error{ErrorCode::kBadOption, "model, line 1: unknown name"};
    return Model{};
}

}  // namespace ringkas
