// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that knows which Catch2 is installed: Debian 12 has 2.13, later ones 3.x.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Matchers::ContainsSubstring;
#else
#include <catch2/catch.hpp>
#endif
