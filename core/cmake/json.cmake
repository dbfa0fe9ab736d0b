# ringkas::json: options and results <-> JSON. A system's nlohmann/json is taken where there is one, else it is downloaded.
include(FetchContent)
FetchContent_Declare(nlohmann_json
  GIT_REPOSITORY https://github.com/nlohmann/json.git
  GIT_TAG v3.11.2
  GIT_SHALLOW TRUE
  FIND_PACKAGE_ARGS 3.11 GLOBAL)
FetchContent_MakeAvailable(nlohmann_json)

add_library(ringkas_json ringkas/json_read.cpp ringkas/json_write.cpp ringkas/json_writer.cpp)
add_library(ringkas::json ALIAS ringkas_json)
# Only at build time: who links ringkas::json needs no nlohmann/json.
target_link_libraries(ringkas_json PUBLIC ringkas PRIVATE $<BUILD_INTERFACE:nlohmann_json::nlohmann_json>)
target_compile_options(ringkas_json PRIVATE -Wall -Wextra -Wconversion -Wshadow)
set_target_properties(ringkas_json PROPERTIES
  CXX_EXTENSIONS OFF
  EXPORT_NAME json
  POSITION_INDEPENDENT_CODE ON
  WINDOWS_EXPORT_ALL_SYMBOLS ON
  VERSION ${PROJECT_VERSION}
  SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
