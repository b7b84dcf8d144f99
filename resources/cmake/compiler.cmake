# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings and sanitizers shared by every target of the project.
add_library(accord_compiler INTERFACE)
target_compile_options(accord_compiler INTERFACE
  $<$<COMPILE_LANGUAGE:CXX>:-Wall;-Wextra;-Wpedantic;-Wshadow;-Wnon-virtual-dtor;-Woverloaded-virtual;-Wold-style-cast>
  $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<BOOL:${ACCORD_WARNINGS_AS_ERRORS}>>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 warns of overlapping copies in std::string that cannot be (its bug 105651).
  target_compile_options(accord_compiler INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Wno-restrict>)
endif()
if(ACCORD_SANITIZERS)
  set(sanitize -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_compile_options(accord_compiler INTERFACE ${sanitize})
  target_link_options(accord_compiler INTERFACE ${sanitize})
endif()
