// SPDX-License-Identifier: GPL-3.0-or-later
// The table that resources/cmake/embed.cmake generates; only resource.cpp reads it.
#pragma once

namespace accord::base {

struct ResourceEntry {
    const char *name;
    const char *begin;
    const char *end;
};
extern const ResourceEntry kResources[];
extern const int kResourceCount;

} // namespace accord::base
