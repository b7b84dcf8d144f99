// SPDX-License-Identifier: GPL-3.0-or-later
// What a writer of documents hands back once the file lies complete under its name.
#pragma once

#include <string>
#include <vector>

namespace accord::documents {

struct WrittenDocument {
    int pages = 0;
    std::string sha256;             // of the file, lower-case hex
    std::vector<std::string> drawn; // one entry per page: the lines drawn, in order, joined by \n
};

} // namespace accord::documents
