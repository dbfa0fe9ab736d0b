#include "ringkas/model.hpp"

#include "ringkas/model_data.hpp"

namespace ringkas {

const Model& built_in_model() {
    static const Model model = [] {
        Model built;
        built.network.read(kBuiltInNetwork);
        return built;
    }();
    return model;
}

}  // namespace ringkas
