#include "ringkas/model.hpp"

#include "ringkas/model_data.hpp"

namespace ringkas {

const Model& built_in_model() {
    static const Model model = [] {
        const PackedModel& packed = kBuiltInModel;
        Model built{packed.news_damping, packed.general_damping, packed.gain_words, packed.target_words, packed.length_penalty, {}};
        // A test checks that the generated numbers decode; there is nobody to tell here.
        (void)decode(packed.network, packed.network_bytes, built.network);
        return built;
    }();
    return model;
}

}  // namespace ringkas
