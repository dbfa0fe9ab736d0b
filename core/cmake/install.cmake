# cmake --install: libraries, headers under ringkas/, the CMake package and a pkg-config file.
include(CMakePackageConfigHelpers)

install(TARGETS ${libraries} EXPORT ringkas
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
  RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY ringkas DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.hpp" PATTERN "*.h" PATTERN "languages" EXCLUDE)
install(EXPORT ringkas NAMESPACE ringkas:: FILE ringkas-targets.cmake DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/ringkas)

configure_package_config_file(cmake/ringkas-config.cmake.in ringkas-config.cmake INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/ringkas)
# Before 1.0 a minor version may break its callers.
write_basic_package_version_file(ringkas-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/ringkas-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/ringkas-config-version.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/ringkas)

# Relative to the file's own place, so that an installed tree can be moved.
file(RELATIVE_PATH pkgconfig_to_prefix ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
set(pkgconfig_json "")
if(TARGET ringkas_json)
  set(pkgconfig_json "-lringkas_json ")
endif()
configure_file(cmake/ringkas.pc.in ringkas.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/ringkas.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
