# ringkas::c: one shared library with a C interface, for other languages. It holds all it needs and exports only ringkas_*.
add_library(ringkas_c SHARED ringkas/capi.cpp)
add_library(ringkas::c ALIAS ringkas_c)
target_link_libraries(ringkas_c PRIVATE ringkas_json)
target_include_directories(ringkas_c PUBLIC $<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_compile_definitions(ringkas_c PRIVATE RINGKAS_VERSION="${PROJECT_VERSION}" RINGKAS_C_BUILD)
target_compile_options(ringkas_c PRIVATE -Wall -Wextra -Wconversion -Wshadow)
if(UNIX AND NOT APPLE AND NOT BUILD_SHARED_LIBS)
  target_link_options(ringkas_c PRIVATE -Wl,--exclude-libs,ALL)
endif()
set_target_properties(ringkas_c PROPERTIES
  CXX_EXTENSIONS OFF
  CXX_VISIBILITY_PRESET hidden
  VISIBILITY_INLINES_HIDDEN ON
  EXPORT_NAME c
  VERSION ${PROJECT_VERSION}
  SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
