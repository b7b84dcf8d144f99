// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standard_streams.h"

#include <unistd.h>

#include <cerrno>

namespace accord::cli {

int writeAll(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t n = ::write(descriptor, text.data(), text.size());
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n < 0) {
            return errno == EPIPE ? 0 : errno;
        }
        text.remove_prefix(static_cast<std::size_t>(n));
    }
    return 0;
}

} // namespace accord::cli
